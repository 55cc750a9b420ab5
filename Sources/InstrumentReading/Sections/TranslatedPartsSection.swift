import Diagnostics
import InstrumentModel
import InstrumentSyntax

/// The parts of a translation: each name has to be one of the instrument's.
extension InstrumentReader {
    typealias KnownTexts = [TextPlace: TranslatableText]

    mutating func readForms(
        _ node: Node?, _ instrument: Instrument, among known: KnownTexts,
        into translation: inout Translation
    ) {
        let ids = Set(instrument.forms.map(\.id.value))
        var placeholders: [String: Set<String>] = [:]
        for case .name(let form, let placeholder) in known.keys {
            placeholders[form, default: []].insert(placeholder)
        }
        for entry in entries(node, "the translated forms") {
            let id = entry.key.value
            guard resolve(entry.key, as: "form", among: ids),
                let fields = fields(
                    of: entry.value, .translatedForm, owner: "the form '\(id)'",
                    named: entry.key.range)
            else { continue }
            readTranslated(fields["title"], .formTitle(form: id), among: known, into: &translation)
            readTranslated(
                fields["instructions"], .instructions(form: id), among: known, into: &translation)
            for name in entries(fields["names"], "the names of the form '\(id)'") {
                guard resolve(name.key, as: "placeholder", among: placeholders[id] ?? []) else { continue }
                readTranslated(
                    name.value, .name(form: id, placeholder: name.key.value), among: known,
                    into: &translation)
            }
        }
    }

    mutating func readLabels(
        _ node: Node?, _ instrument: Instrument, among known: KnownTexts,
        into translation: inout Translation
    ) {
        let scales = Dictionary(
            instrument.responseScales.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
        for entry in entries(node, "the translated response scales") {
            guard resolve(entry.key, as: "response scale", among: Set(scales.keys)),
                let scale = scales[entry.key.value]
            else { continue }
            let owner = "the response scale '\(entry.key.value)'"
            let labelled =
                scale.options.filter { $0.label != nil }.map(\.code.value)
                + scale.missing.map(\.code.value)
            for label in entries(entry.value, "the labels of \(owner)") {
                guard let code = Int(label.key.value), labelled.contains(code) else {
                    reportNoLabel(label.key, owner, labelled)
                    continue
                }
                readTranslated(
                    label.value, .label(responseScale: scale.id.value, code: code), among: known,
                    into: &translation)
            }
        }
    }

    private mutating func reportNoLabel(_ key: Located<String>, _ owner: String, _ codes: [Int]) {
        let shown = codes.prefix(12).map(String.init).joined(separator: ", ")
        report(
            Diagnostic(
                .unknownName, "\(owner.capitalizedFirst) has no label for '\(key.value)'",
                at: key.range,
                advice: "The codes with labels are \(shown)\(codes.count > 12 ? ", …" : "")."))
    }

    mutating func readItems(
        _ node: Node?, _ instrument: Instrument, among known: KnownTexts,
        into translation: inout Translation
    ) {
        let ids = Set(instrument.items.map(\.id.value))
        let forms = Set(instrument.forms.map(\.id.value))
        for entry in entries(node, "the translated items") {
            guard resolve(entry.key, as: "item", among: ids) else { continue }
            let id = entry.key.value
            if case .mapping(let texts) = entry.value.content, !isText(texts, forms: forms) {
                for text in texts where resolve(text.key, as: "form", among: forms) {
                    readTranslated(
                        text.value, .wording(item: id, form: text.key.value), among: known,
                        at: text.key.range, into: &translation)
                }
            } else if let form = instrument.forms.first, instrument.forms.count == 1 {
                readTranslated(
                    entry.value, .wording(item: id, form: form.id.value), among: known,
                    into: &translation)
            } else {
                reportFormless(entry.value, id, instrument.forms)
            }
        }
    }

    /// Whether a mapping is a text with its source, and not a text for each form.
    func isText(_ entries: [Node.Entry], forms: Set<String>) -> Bool {
        entries.contains {
            KeySection.translatedText[$0.key.value] != nil && !forms.contains($0.key.value)
        }
    }

    private mutating func reportFormless(_ node: Node, _ item: String, _ forms: [Form]) {
        let names = forms.map { "'\($0.id.value)'" }.joined(separator: " or ")
        report(
            Diagnostic(
                .wrongType, "The translation of '\(item)' does not say for which form it is",
                at: node.range, reason: "The instrument has \(forms.count) forms.",
                advice: "Write a mapping with a text for \(names)."))
    }
}
