import Emission
import InstrumentModel

/// A translation's file with a place for every text of the instrument: what is translated already stays
/// as it is, and what is not has its source and an empty text.
public struct TranslationSheet: Sendable {
    private let instrument: Instrument
    private let language: String
    private let existing: Translation?
    private let texts: [TranslatableText]

    public init(_ instrument: Instrument, into language: String) {
        self.instrument = instrument
        existing = instrument.translation(into: language)
        self.language = existing?.language.value ?? language
        texts = instrument.translatableTexts
    }

    public var textCount: Int { texts.count }
    /// How many texts are still to be translated.
    public var emptyCount: Int { texts.count { existing?[$0.place] == nil } }
    /// How many texts have changed since they were translated.
    public var staleCount: Int {
        texts.count { text in
            existing?[text.place] != nil && existing?.texts[text.place]?.isStale(against: text) == true
        }
    }

    /// The file's text.
    public var text: String {
        var writer = IndentingWriter(indentation: "  ")
        writer.line("# Fill in the empty texts. What stands in braces is not translated. Leave each source")
        writer.line("# as it is: it tells when the original has changed since.")
        writer.line("scalewright: 1")
        writer.line("translation: \(language)")
        writer.line("of: \(instrument.id.value)")
        write(texts[...], depth: 0, to: &writer)
        return writer.text
    }

    /// Writes texts that share all keys above this depth, those of one key together.
    private func write(
        _ texts: ArraySlice<TranslatableText>, depth: Int, to writer: inout IndentingWriter
    ) {
        var rest = texts
        while let first = rest.first {
            let path = keys(of: first.place)
            let group = rest.prefix { keys(of: $0.place)[depth] == path[depth] }
            rest = rest.dropFirst(group.count)
            if depth == 0 { writer.line() }
            if path.count == depth + 1 {
                write(first, key: path[depth], to: &writer)
            } else {
                writer.line("\(path[depth]):")
                writer.indented { write(group, depth: depth + 1, to: &$0) }
            }
        }
    }

    private func write(_ text: TranslatableText, key: String, to writer: inout IndentingWriter) {
        let translation = YAMLText.quoted(translation(of: text))
        let translated = existing?.texts[text.place]
        // What an earlier translator took for the source is not for us to guess.
        if let translated, translated.text != nil, translated.source == nil {
            return writer.line("\(key): \(translation)")
        }
        let source = YAMLText.quoted(source(of: text))
        if isShort(text.place) {
            return writer.line("\(key): {source: \(source), text: \(translation)}")
        }
        writer.line("\(key):")
        writer.indented { writer in
            writer.line("source: \(source)")
            writer.line("text: \(translation)")
        }
    }

    private func isShort(_ place: TextPlace) -> Bool {
        switch place {
        case .label, .name, .band, .level: true
        default: false
        }
    }

    /// The source that was translated; the instrument's text as it is where nothing is translated yet.
    private func source(of text: TranslatableText) -> String {
        guard existing?[text.place] != nil else { return text.source }
        return existing?.texts[text.place]?.source?.value ?? text.source
    }

    private func translation(of text: TranslatableText) -> String {
        guard let wording = existing?[text.place] else { return "" }
        return text.place.takesPlaceholders ? wording.template : wording.plain
    }

    /// The keys under which a text stands in the file.
    private func keys(of place: TextPlace) -> [String] {
        switch place {
        case .title: ["title"]
        case .definition: ["definition"]
        case .formTitle(let form): ["forms", form, "title"]
        case .name(let form, let placeholder): ["forms", form, "names", placeholder]
        case .instructions(let form): ["forms", form, "instructions"]
        case .label(let scale, let code): ["responses", scale, "\(code)"]
        case .blockTitle(let block): ["blocks", block, "title"]
        case .blockInstructions(let block, let form):
            ["blocks", block, "instructions"] + (instrument.forms.count == 1 ? [] : [form])
        case .scaleTitle(let scale): ["scales", scale, "title"]
        case .scaleDefinition(let scale): ["scales", scale, "definition"]
        case .compositeTitle(let composite): ["composites", composite, "title"]
        case .compositeDefinition(let composite): ["composites", composite, "definition"]
        case .band(let cutoffs, let position): ["cutoffs", cutoffs, "\(position)"]
        case .level(let subgroup, let value): ["subgroups", subgroup, YAMLText.key(value)]
        case .shortFormTitle(let short): ["short_forms", short, "title"]
        case .wording(let item, let form):
            ["items", item] + (instrument.forms.count == 1 ? [] : [form])
        }
    }
}
