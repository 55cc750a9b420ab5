import Emission
import InstrumentModel

/// Writes how a form's answers stand in delimited text: the table's columns, and reading and writing it.
final class ResponseWriter {
    private let form: Form
    private let instrument: Instrument
    private let access: String

    init(_ form: Form, of instrument: Instrument, access: String) {
        self.form = form
        self.instrument = instrument
        self.access = access
    }

    func write(to writer: inout IndentingWriter) {
        writer.line("/// One row of data: its key, its groups, and the answers.")
        writer.line("\(access)typealias Response = Psychometrics.Response<Key, Answers>")
        writer.line()
        table(&writer)
        writer.line()
        writer.lines([
            "/// The responses in delimited text, as the command line reads and writes it.",
            "///",
            "/// - Parameters:",
            "///   - csv: the text, its header first",
            "///   - blanks: cell contents, besides the empty one, that stand for no answer",
            "/// - Throws: all that is wrong with the text, each with its row and column",
        ])
        let failure = "throws(Psychometrics.TableProblems)"
        writer.line("\(access)static func responses(")
        writer.indented { $0.line("csv: Swift.String, blanks: [Swift.String] = []") }
        writer.block(") \(failure) -> [Response] {") {
            $0.line("try table.read(csv: csv, blanks: blanks)")
        }
        writer.line()
        writer.line("/// Responses as comma-separated text.")
        writer.block("\(access)static func csv(of responses: some Swift.Sequence<Response>) -> Swift.String {") {
            $0.line("table.csv(of: responses)")
        }
        writer.line()
        checker(&writer)
    }

    /// Whose rows they are is in the key, apart from the wave.
    private func checker(_ writer: inout IndentingWriter) {
        let wave = instrument.design.waves?.column.value
        let persons = instrument.keys.map(\.column.value).filter { $0 != wave }.map(SwiftLiteral.string)
        writer.lines([
            "/// Checks the reliability of each scale on collected responses. Where somebody has several rows,",
            "/// as in several waves, what asks for independent ones is left out.",
        ])
        writer.line("\(access)static func reliability(")
        writer.indented { writer in
            writer.line("of responses: some Swift.Sequence<Response>,")
            writer.line("missing: Psychometrics.MissingTreatment = .listwise")
        }
        writer.block(") -> Psychometrics.ReliabilityReport {") {
            $0.line("definition.reliability(")
            $0.indented {
                $0.line("of: responses, persons: [\(persons.joined(separator: ", "))], missing: missing)")
            }
        }
    }

    private func table(_ writer: inout IndentingWriter) {
        let levels = instrument.columnLevels
        func column(_ name: String) -> String {
            let values = (levels[name] ?? []).map(SwiftLiteral.string).joined(separator: ", ")
            return "Psychometrics.ResponseTable.Column(name: \(SwiftLiteral.string(name)), levels: [\(values)]),"
        }
        let items = instrument.items(in: form)
        var used: [String] = []
        for item in items where !used.contains(item.responses.value) { used.append(item.responses.value) }
        let scales = used.compactMap(instrument.responseScale)
        writer.line("/// The columns of the data, and what may stand in them.")
        let type = "Psychometrics.ResponseTable"
        writer.block("\(access)static let table: \(type) = \(type)(", closing: ")") { writer in
            writer.block("keys: [", closing: "],") { writer in
                for key in instrument.keys { writer.line(column(key.column.value)) }
            }
            writer.block("groups: [", closing: "],") { writer in
                for group in instrument.groups { writer.line(column(group.value)) }
            }
            writer.line(ItemWriter.itemsArgument)
            writer.block("responses: [", closing: "],") { writer in
                for scale in scales { Self.responses(scale, &writer) }
            }
            let places = items.map { "\(used.firstIndex(of: $0.responses.value) ?? 0)" }
            writer.line("responsesOfItems: [\(places.joined(separator: ", "))]")
        }
    }

    private static func responses(_ scale: ResponseScale, _ writer: inout IndentingWriter) {
        func list(_ values: [String]) -> String { "[\(values.joined(separator: ", "))]" }
        writer.block("Psychometrics.ResponseTable.Responses(", closing: "),") { writer in
            writer.line("codes: \(list(scale.options.map { "\($0.code.value)" })),")
            let labels = scale.options.map { SwiftLiteral.string($0.label?.value ?? "") }
            writer.line("labels: \(list(labels)),")
            writer.line("missingCodes: \(list(scale.missing.map { "\($0.code.value)" })),")
            writer.line(
                "missingLabels: \(list(scale.missing.map { SwiftLiteral.string($0.label.value) }))")
        }
    }
}
