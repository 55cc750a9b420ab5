import Emission
import InstrumentModel

/// Writes a form's scores as a structure with one property per scale.
struct ScoresWriter {
    private let properties: [(name: String, documentation: [String])]
    /// The definition's full name, which no scale's name can hide.
    private let definition: String
    private let access: String

    init(
        _ plan: ScoringPlan, of instrument: Instrument, definition: String, access: String
    ) {
        self.definition = definition
        var namer = SwiftNamer(reserved: ["hashValue", "hash"])
        properties = plan.scales.map { scale in
            let declared = instrument.scale(scale.id)
            let text = [declared?.title ?? "The scale '\(scale.id)'.", declared?.definition]
                .compactMap(\.self).joined(separator: "\n\n")
            return (
                namer.member(scale.id, fallback: "scale"), SwiftLiteral.documentation(text)
            )
        }
        self.access = access
    }

    func write(to writer: inout IndentingWriter) {
        writer.line("/// One respondent's scores.")
        writer.block("\(access)nonisolated struct Scores: Swift.Hashable, Swift.Sendable {") { writer in
            for property in properties {
                writer.lines(property.documentation)
                writer.line("\(access)let \(property.name): Psychometrics.ScaleScore")
            }
            writer.line()
            writer.block("fileprivate init(row: [Psychometrics.AnswerCode]) {") { writer in
                for (index, property) in properties.enumerated() {
                    writer.line("\(property.name) = \(definition).scales[\(index)].score(row)")
                }
            }
        }
    }
}
