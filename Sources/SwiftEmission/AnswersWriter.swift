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
    private let access: String

    init(_ form: Form, of instrument: Instrument, _ names: InstrumentNames, access: String) {
        var namer = SwiftNamer(reserved: ["codes", "row", "scores", "hashValue", "hash", "encode"])
        properties = instrument.items(in: form).map { item in
            let responses = names.responseScales[item.responses.value] ?? "Responses"
            let wording = item.wording[form.id.value]?.filled(in: form) ?? ""
            return Property(
                name: namer.member(item.id.value, fallback: "item"), item: item.id.value,
                type: "Psychometrics.Answer<\(responses)>?",
                documentation: SwiftLiteral.documentation(wording))
        }
        self.access = access
    }

    /// The names of the properties, in the form's order.
    var memberNames: [String] { properties.map(\.name) }

    func write(to writer: inout IndentingWriter) {
        writer.line("/// One respondent's answers; nil where there is none yet.")
        let conformances = "Swift.Hashable, Swift.Sendable, Swift.Codable"
        writer.block("\(access)nonisolated struct Answers: \(conformances) {") { writer in
            for property in properties {
                writer.lines(property.documentation)
                writer.line("\(access)var \(property.name): \(property.type)")
            }
            writer.line()
            initializer(&writer)
            writer.line()
            row(&writer)
            writer.line()
            writer.line("/// The score of each scale.")
            writer.line("\(access)var scores: Scores { Scores(row: row) }")
            writer.line()
            codingKeys(&writer)
        }
    }

    private func initializer(_ writer: inout IndentingWriter) {
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

    /// Answers are stored under the items' ids, whatever their properties are called.
    private func codingKeys(_ writer: inout IndentingWriter) {
        writer.block("private nonisolated enum CodingKeys: Swift.String, Swift.CodingKey {") { writer in
            for property in properties {
                writer.line("case \(property.name) = \(SwiftLiteral.string(property.item))")
            }
        }
    }
}
