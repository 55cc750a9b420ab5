import PilotAnalysis
import PilotStatistics
import Psychometrics

extension AnalysisSection {
    /// The coefficients of each scale, a row a coefficient.
    static func reliability(_ document: AnalysisDocument) -> AnalysisSection {
        var table = AnalysisTable(
            "reliability", "Reliability", labels: 2,
            ["scale", "coefficient", "n", "estimate", "lower", "upper", "note"])
        for scale in document.scales {
            for row in ReliabilityRow.all(scale) {
                table.add([
                    .text(scale.id), .text(row.name), .count(scale.rows), .coefficient(row.estimate),
                    row.lower.map { .coefficient($0) } ?? .absent,
                    row.upper.map { .coefficient($0) } ?? .absent, .text(row.note),
                ])
            }
        }
        for composite in document.composites { add(composite, to: &table) }
        return AnalysisSection(
            title: "Reliability", tables: [table, thresholds(document.scales)],
            sentences: document.scales.flatMap { scale in
                scale.notices.map { "\(scale.id): \($0)" }
            })
    }

    private static func add(_ composite: CompositeAnalysis, to table: inout AnalysisTable) {
        func add(_ name: String, _ estimate: Estimate) {
            table.add([
                .text(composite.id), .text(name), .absent, .coefficient(estimate), .absent, .absent,
                .text("of \(composite.parts.joined(separator: ", "))"),
            ])
        }
        add("stratified alpha", composite.stratifiedAlpha)
        if let omega = composite.hierarchicalOmega {
            add("omega hierarchical", omega.hierarchical)
            add("omega total of facets", omega.total)
        }
    }

    private static func thresholds(_ scales: [ScaleAnalysis]) -> AnalysisTable {
        var table = AnalysisTable(
            "thresholds", "Declared thresholds", labels: 2,
            ["scale", "measure", "required", "actual", "item", "verdict"])
        for scale in scales {
            for outcome in scale.thresholds {
                let isCount = outcome.measure == .rows
                table.add([
                    .text(scale.id), .text(outcome.measure.rawValue),
                    isCount ? .count(Int(outcome.required)) : .coefficient(.value(outcome.required)),
                    isCount
                        ? outcome.actual.value.map { .count(Int($0)) } ?? .absent
                        : .coefficient(outcome.actual),
                    outcome.item.map { .text($0) } ?? .absent,
                    .text(outcome.isMet ? "met" : "missed"),
                ])
            }
        }
        return table
    }
}
