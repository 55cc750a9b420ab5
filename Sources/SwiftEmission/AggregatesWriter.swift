import Emission
import InstrumentModel

/// Writes a form's aggregated scores: one function for each, from responses to the means of units.
struct AggregatesWriter {
    private let aggregates: [(plan: AggregatePlan, name: String)]
    /// The definition's full name, which no score's name can hide.
    private let definition: String
    private let access: String

    init(_ form: Form, of instrument: Instrument, _ names: InstrumentNames, access: String) {
        var namer = SwiftNamer()
        aggregates = instrument.aggregatePlans(for: form).map {
            ($0, namer.member($0.id, fallback: "score"))
        }
        definition = [names.instrument, names.forms[form.id.value], "definition"]
            .compactMap(\.self).joined(separator: ".")
        self.access = access
    }

    var isEmpty: Bool { aggregates.isEmpty }

    func write(to writer: inout IndentingWriter) {
        writer.line("/// Scores averaged over all who belong to a higher unit.")
        writer.block("\(access)nonisolated enum Aggregates {") { writer in
            for (place, aggregate) in aggregates.enumerated() {
                if place > 0 { writer.line() }
                let plan = aggregate.plan
                writer.lines(
                    SwiftLiteral.documentation(
                        "The mean of each unit in the column `\(plan.column)`\(plan.waveColumn == nil ? "" : ", wave by wave")."
                    ))
                writer.line("\(access)static func \(aggregate.name)(")
                writer.indented { $0.line("of responses: some Swift.Sequence<Response>") }
                writer.block(") -> [Psychometrics.UnitMean] {") { writer in
                    let wave = plan.waveColumn.map { ", waveColumn: \(SwiftLiteral.string($0))" } ?? ""
                    writer.block("Psychometrics.AggregateDefinition(", closing: ")") { writer in
                        writer.line("id: \(SwiftLiteral.string(plan.id)), score: \(plan.score),")
                        writer.line("unitColumn: \(SwiftLiteral.string(plan.column))\(wave)")
                    }
                    writer.line(".means(of: responses, scoredBy: \(definition))")
                }
            }
        }
    }
}
