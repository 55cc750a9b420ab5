import Emission
import InstrumentModel

/// Writes, beside a form's answers, how they stand in a row of data.
struct CodesWriter {
    /// The full name of the structure of answers.
    private let type: String
    private let properties: [String]
    private let access: String

    init(_ form: Form, of instrument: Instrument, _ names: InstrumentNames, access: String) {
        type = [names.instrument, names.forms[form.id.value], "Answers"].compactMap(\.self)
            .joined(separator: ".")
        properties = AnswersWriter(form, of: instrument, names, access: access).memberNames
        self.access = access
    }

    func write(to writer: inout IndentingWriter) {
        writer.block("nonisolated extension \(type): Psychometrics.CodedAnswers {") { writer in
            writer.line("/// The declared codes of the answers, missing codes kept, in the form's order.")
            writer.block("\(access)var codes: [Swift.Int?] {") { writer in
                writer.line("var codes: [Swift.Int?] = []")
                for property in properties { writer.line("codes.append(self.\(property).codeInData())") }
                writer.line("return codes")
            }
            writer.line()
            writer.line("/// Answers by their declared codes, in the form's order; nil where there is none.")
            writer.block("\(access)init(codes: [Swift.Int?]) {") { writer in
                writer.line("self.init()")
                for (place, property) in properties.enumerated() {
                    writer.line("self.\(property) = Swift.Optional(codeInData: codes[\(place)])")
                }
            }
        }
    }
}
