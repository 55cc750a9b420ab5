import Emission
import InstrumentModel

/// Writes what a form shows as data, and the function that makes a questionnaire of it.
final class QuestionnaireWriter {
    private let form: Form
    private let instrument: Instrument
    private let languages: [Instrument]
    private let columns: [String: Int]
    private let defaultLanguage: String
    private let access: String

    /// - Parameters:
    ///   - languages: the instrument in each of its languages, its own first
    ///   - defaultLanguage: the case of the language that is shown unless another is asked for
    init(
        _ form: Form, of instrument: Instrument, in languages: [Instrument], defaultLanguage: String,
        access: String
    ) {
        self.form = form
        self.instrument = instrument
        self.languages = languages
        self.defaultLanguage = defaultLanguage
        self.access = access
        columns = Dictionary(
            instrument.items(in: form).enumerated().map { ($1.id.value, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    func write(to writer: inout IndentingWriter) {
        writer.line("/// The form as a respondent reads it, with names filled in.")
        writer.line("\(access)static func questionnaire(")
        writer.indented { writer in
            writer.line("for names: Names = Names(), in language: Language = .\(defaultLanguage)")
        }
        writer.block(") -> Psychometrics.Questionnaire<Item> {") { writer in
            writer.line("presentation.questionnaire(")
            writer.indented { writer in
                writer.line("in: language.rawValue, names: names.byPlaceholder, items: Swift.Array(Item.allCases))")
            }
        }
        writer.line()
        presentation(&writer)
    }

    private func presentation(_ writer: inout IndentingWriter) {
        let type = "Psychometrics.FormPresentation"
        writer.block("private static let presentation: \(type) = \(type)(", closing: ")") { writer in
            writer.block("sections: [", closing: "],") { writer in
                for section in sections {
                    let columns = section.columns.map(String.init).joined(separator: ", ")
                    writer.line(
                        "Psychometrics.FormPresentation.Section(columns: [\(columns)], isShuffled: \(section.isShuffled)),"
                    )
                }
            }
            writer.line("sectionsAreShuffled: \(instrument.blockOrder?.value == .random),")
            writer.line("responseScales: [\(responseScales.map(String.init).joined(separator: ", "))],")
            writer.line("parts: \(parts),")
            writer.block("texts: [", closing: "]") { writer in
                for instrument in languages { texts(of: instrument, &writer) }
            }
        }
    }

    /// The blocks that ask anything in this form; the whole form where there are no blocks.
    private var sections: [(block: Block?, columns: [Int], isShuffled: Bool)] {
        guard !instrument.blocks.isEmpty else {
            return [(nil, Array(columns.values).sorted(), false)]
        }
        return instrument.blocks.compactMap { block in
            let columns = block.items.compactMap { self.columns[$0.value] }
            return columns.isEmpty ? nil : (block, columns, block.order.value == .random)
        }
    }

    /// The ids of the response scales that the form uses, in the instrument's order.
    private var usedScales: [String] {
        let used = Set(instrument.items(in: form).map(\.responses.value))
        return instrument.responseScales.map(\.id.value).filter(used.contains)
    }

    /// For each column, the place of its response scale among those used.
    private var responseScales: [Int] {
        let used = usedScales
        return instrument.items(in: form).map { used.firstIndex(of: $0.responses.value) ?? 0 }
    }

    private var parts: String {
        let parts = instrument.items(in: form).enumerated().compactMap { column, item in
            item.part.map { "\(column): \(SwiftLiteral.string($0.of.value))" }
        }
        return parts.isEmpty ? "[:]" : "[\(parts.joined(separator: ", "))]"
    }

    private func texts(of instrument: Instrument, _ writer: inout IndentingWriter) {
        let form = instrument.form(form.id.value) ?? form
        writer.block("Psychometrics.FormTexts(", closing: "),") { writer in
            writer.line("language: \(SwiftLiteral.string(instrument.language)),")
            writer.line("title: \(SwiftLiteral.string(form.title ?? instrument.title)),")
            writer.line("instructions: \(Self.optional(form.instructions?.template)),")
            let names = languages.placeholders(of: form).map {
                "\(SwiftLiteral.string($0)): \(SwiftLiteral.string(form.fallbackName(for: $0)))"
            }
            writer.line("names: \(names.isEmpty ? "[:]" : "[\(names.joined(separator: ", "))]"),")
            writer.block("sections: [", closing: "],") { writer in
                for section in sections { writer.line(Self.heading(of: section.block, form, instrument)) }
            }
            writer.block("items: [", closing: "],") { writer in
                for item in instrument.items(in: form) {
                    writer.line("\(SwiftLiteral.string(item.wording[form.id.value]?.template ?? "")),")
                }
            }
            writer.block("responseScales: [", closing: "]") { writer in
                for scale in usedScales.compactMap(instrument.responseScale) { labels(of: scale, &writer) }
            }
        }
    }

    private static func heading(of block: Block?, _ form: Form, _ instrument: Instrument) -> String {
        let block = block.flatMap { wanted in
            instrument.blocks.first { $0.id.value == wanted.id.value }
        }
        let title = optional(block?.title)
        let instructions = optional(block?.instructions[form.id.value]?.template)
        return "Psychometrics.FormTexts.Heading(title: \(title), instructions: \(instructions)),"
    }

    private func labels(of scale: ResponseScale, _ writer: inout IndentingWriter) {
        writer.block("Psychometrics.FormTexts.Labels(", closing: "),") { writer in
            let options = scale.options.map { ($0.code.value, $0.label?.value ?? "\($0.code.value)") }
            Self.options("options", options, closing: "],", &writer)
            let missing = scale.missing.map { ($0.code.value, $0.label.value) }
            Self.options("missing", missing, closing: "]", &writer)
        }
    }

    private static func options(
        _ name: String, _ options: [(code: Int, label: String)], closing: String,
        _ writer: inout IndentingWriter
    ) {
        writer.block("\(name): [", closing: closing) { writer in
            for option in options {
                let label = SwiftLiteral.string(option.label)
                writer.line("Psychometrics.OptionText(code: \(option.code), label: \(label)),")
            }
        }
    }

    private static func optional(_ text: String?) -> String { text.map(SwiftLiteral.string) ?? "nil" }
}
