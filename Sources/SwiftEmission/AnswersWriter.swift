import Emission
import InstrumentModel

/// Writes a form's answers as a structure with one property per item.
struct AnswersWriter {
    private struct Property {
        var name: String
        var item: String
        var type: String
        var documentation: [String]
    }

    private let properties: [Property]
    private let definition: String
    private let access: String

    /// - Parameter definition: the full name of the form's definition, which no item's name can hide
    init(
        _ form: Form, of instrument: Instrument, _ names: InstrumentNames, items: ItemNames,
        definition: String, access: String
    ) {
        properties = items.all.map { item, name in
            let responses = names.responseScales[item.responses.value] ?? "Responses"
            let wording = item.wording[form.id.value]?.filled(in: form) ?? ""
            return Property(
                name: name, item: item.id.value, type: "Psychometrics.Answer<\(responses)>?",
                documentation: SwiftLiteral.documentation(wording))
        }
        self.definition = definition
        self.access = access
    }

    func write(to writer: inout IndentingWriter) {
        writer.line("/// One respondent's answers; nil where there is none yet.")
        writer.block("\(access)nonisolated struct Answers: Psychometrics.FormAnswers {") { writer in
            for property in properties {
                writer.lines(property.documentation)
                writer.line("\(access)var \(property.name): \(property.type)")
            }
            writer.line()
            initializer(&writer)
            writer.line()
            writer.block("\(access)static var definition: Psychometrics.FormDefinition {") {
                $0.line(definition)
            }
            writer.line()
            row(&writer)
            writer.line()
            byItem(&writer)
            writer.line()
            writer.line("/// The score of each scale.")
            writer.line("\(access)var scores: Scores { Scores(row: row) }")
            writer.line()
            codingKeys(&writer)
        }
    }

    private func initializer(_ writer: inout IndentingWriter) {
        writer.line("/// Answers without any.")
        writer.line("\(access)init() {}")
        writer.line()
        writer.line("\(access)init(")
        writer.indented { writer in
            for (index, property) in properties.enumerated() {
                let comma = index + 1 < properties.count ? "," : ""
                writer.line("\(property.name): \(property.type) = nil\(comma)")
            }
        }
        writer.block(") {") { writer in
            for property in properties {
                writer.line("self.\(property.name) = \(property.name)")
            }
        }
    }

    private func row(_ writer: inout IndentingWriter) {
        writer.line("/// The codes of the answers, in the form's order.")
        writer.block("\(access)var row: [Psychometrics.AnswerCode] {") { writer in
            writer.block("[", closing: "]") { writer in
                for property in properties { writer.line("\(property.name).code(),") }
            }
        }
    }

    private func byItem(_ writer: inout IndentingWriter) {
        writer.block("\(access)subscript(code item: Item) -> Swift.Int? {") { writer in
            writer.line("switch item {")
            for property in properties {
                writer.line("case .\(property.name): self.\(property.name)?.declaredCode")
            }
            writer.line("}")
        }
        writer.line()
        let failure = "throws(Psychometrics.AnswerProblem)"
        writer.block("\(access)mutating func record(_ code: Swift.Int, for item: Item) \(failure) {") { writer in
            writer.line("switch item {")
            for property in properties {
                writer.line(
                    "case .\(property.name): self.\(property.name) = try Psychometrics.Answer(code: code, for: item.rawValue)"
                )
            }
            writer.line("}")
        }
        writer.line()
        writer.block("\(access)mutating func clear(_ item: Item) {") { writer in
            writer.line("switch item {")
            for property in properties {
                writer.line("case .\(property.name): self.\(property.name) = nil")
            }
            writer.line("}")
        }
    }

    /// Answers are stored under the items' ids, whatever their properties are called.
    private func codingKeys(_ writer: inout IndentingWriter) {
        writer.block("private nonisolated enum CodingKeys: Swift.String, Swift.CodingKey {") { writer in
            for property in properties {
                writer.line("case \(property.name) = \(SwiftLiteral.string(property.item))")
            }
        }
    }
}
