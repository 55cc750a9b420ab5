import Emission
import InstrumentModel

/// Spells out the scores of a plan that are made of other scores: composites, standard scores, bands.
struct CompositeWriter {
    private let plan: ScoringPlan

    init(_ plan: ScoringPlan) {
        self.plan = plan
    }

    /// An argument of the definition: a label, and what stands in its list.
    typealias Argument = (label: String, write: (inout IndentingWriter) -> Void)

    /// The arguments that follow `scales:`; a form without such scores has none.
    var arguments: [Argument] {
        let all: [(isEmpty: Bool, argument: Argument)] = [
            (
                plan.composites.isEmpty,
                ("composites", { writer in for one in plan.composites { composite(one, &writer) } })
            ),
            (
                plan.standards.isEmpty,
                ("standards", { writer in for one in plan.standards { standard(one, &writer) } })
            ),
            (
                plan.cutoffs.isEmpty,
                ("cutoffs", { writer in for one in plan.cutoffs { cutoff(one, &writer) } })
            ),
        ]
        return all.filter { !$0.isEmpty }.map(\.argument)
    }

    private func composite(
        _ composite: ScoringPlan.CompositePlan, _ writer: inout IndentingWriter
    ) {
        writer.block("Psychometrics.CompositeDefinition(", closing: "),") { writer in
            writer.line("id: \(SwiftLiteral.string(composite.id)),")
            writer.block("parts: [", closing: "],") { writer in
                for part in composite.parts { writer.line(self.part(part, composite.aggregation) + ",") }
            }
            writer.line("aggregation: .\(Self.name(of: composite.aggregation)),")
            let rescaling = composite.rescaling.map(Self.rescaling)
            writer.line("minimumScored: \(composite.minimumScored)\(rescaling == nil ? "" : ",")")
            if let rescaling { writer.line("rescaling: \(rescaling)") }
        }
    }

    private func part(
        _ part: ScoringPlan.Part, _ aggregation: Composite.Aggregation
    ) -> String {
        var arguments = [
            "id: \(SwiftLiteral.string(plan.scoreIDs[part.score]))", "score: \(part.score)",
            "isReversed: \(part.isReversed)",
            "bounds: \(SwiftLiteral.range(part.bounds.lowest, part.bounds.highest))",
        ]
        if aggregation == .weightedMean { arguments.append("weight: \(part.weight)") }
        if aggregation == .product { arguments.append("zero: \(part.zero)") }
        return "Psychometrics.CompositePart(\(arguments.joined(separator: ", ")))"
    }

    private func standard(_ standard: ScoringPlan.StandardPlan, _ writer: inout IndentingWriter) {
        writer.block("Psychometrics.StandardDefinition(", closing: "),") { writer in
            writer.line("id: \(SwiftLiteral.string(standard.id)),")
            writer.line("score: \(standard.score),")
            switch standard.transformation {
            case .z(let mean, let standardDeviation):
                writer.line("kind: .z(mean: \(mean), standardDeviation: \(standardDeviation))")
            case .t(let mean, let standardDeviation):
                writer.line("kind: .t(mean: \(mean), standardDeviation: \(standardDeviation))")
            case .percentile(let table):
                writer.block("kind: .percentile([", closing: "])") { writer in
                    for entry in table {
                        writer.line(
                            "Psychometrics.PercentileEntry(score: \(entry.score.value), percentile: \(entry.percentile.value)),"
                        )
                    }
                }
            }
        }
    }

    private func cutoff(_ cutoff: ScoringPlan.CutoffPlan, _ writer: inout IndentingWriter) {
        writer.block("Psychometrics.CutoffDefinition(", closing: "),") { writer in
            writer.line("id: \(SwiftLiteral.string(cutoff.id)),")
            writer.line("score: \(cutoff.score),")
            let bounds = cutoff.bounds.map { "\($0)" }.joined(separator: ", ")
            writer.line("bounds: [\(bounds)],")
            let labels = cutoff.labels.map(SwiftLiteral.string).joined(separator: ", ")
            writer.line("labels: [\(labels)]")
        }
    }

    static func rescaling(_ rescaling: ScoringPlan.Rescaling) -> String {
        let from = SwiftLiteral.range(rescaling.from.lowest, rescaling.from.highest)
        let to = SwiftLiteral.range(rescaling.to.lowest, rescaling.to.highest)
        return "Psychometrics.Rescaling(from: \(from), to: \(to))"
    }

    private static func name(of aggregation: Composite.Aggregation) -> String {
        aggregation == .weightedMean ? "weightedMean" : aggregation.rawValue
    }
}
