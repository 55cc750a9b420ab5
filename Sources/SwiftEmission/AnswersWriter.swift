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
    /// The full name of what the form's types stand in, which no item's name can hide.
    private let form: String
    private let access: String

    /// - Parameter path: the full name of what the form's types stand in
    init(
        _ form: Form, of instrument: Instrument, _ names: InstrumentNames, items: ItemNames,
        path: String, access: String
    ) {
        properties = items.all.map { item, name in
            let responses = names.responseScales[item.responses.value] ?? "Responses"
            let wording = item.wording[form.id.value]?.filled(in: form) ?? ""
            return Property(
                name: name, item: item.id.value, type: "Psychometrics.Answer<\(responses)>?",
                documentation: SwiftLiteral.documentation(wording))
        }
        self.form = path
        self.access = access
    }

    func write(to writer: inout IndentingWriter) {
        writer.line("/// One respondent's answers; nil where there is none yet.")
        writer.block("\(access)nonisolated struct Answers: Psychometrics.FormAnswers {") { writer in
            writer.line("\(access)typealias Item = \(form).Item")
            writer.line("\(access)typealias Scores = \(form).Scores")
            writer.line("\(access)var storage: Psychometrics.AnswerStorage")
            writer.line()
            for (column, property) in properties.enumerated() {
                writer.lines(property.documentation)
                writer.block("\(access)var \(property.name): \(property.type) {") { writer in
                    writer.line("get { storage.answer(at: \(column)) }")
                    writer.line("set { storage.set(newValue, at: \(column)) }")
                }
            }
            writer.line()
            initializers(&writer)
            writer.line()
            writer.block("\(access)static var definition: Psychometrics.FormDefinition {") {
                $0.line("\(self.form).definition")
            }
            writer.line()
            writer.line("/// The score of each scale.")
            writer.line("\(access)var scores: Scores { Scores(row: storage.row) }")
        }
    }

    private func initializers(_ writer: inout IndentingWriter) {
        writer.line("/// Answers without any.")
        let empty = "storage = Psychometrics.AnswerStorage(count: \(properties.count))"
        writer.block("\(access)init() {") { $0.line(empty) }
        writer.line()
        writer.line("\(access)init(")
        writer.indented { writer in
            for (index, property) in properties.enumerated() {
                let comma = index + 1 < properties.count ? "," : ""
                writer.line("\(property.name): \(property.type) = nil\(comma)")
            }
        }
        writer.block(") {") { writer in
            writer.line(empty)
            for (column, property) in properties.enumerated() {
                writer.line("storage.set(\(property.name), at: \(column))")
            }
        }
    }
}
