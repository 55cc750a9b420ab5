import PilotAnalysis
import PilotStatistics
import Psychometrics

extension AnalysisSection {
    /// The coefficients of each scale, a row a coefficient.
    static func reliability(_ document: AnalysisDocument) -> AnalysisSection {
        var table = AnalysisTable(
            "reliability", "Reliability", labels: 2,
            ["scale", "coefficient", "k", "n", "estimate", "lower", "upper", "note"])
        let isClustered = document.rowsShareClusters
        for scale in document.scales {
            for row in ReliabilityRow.all(scale, isClustered: isClustered) {
                table.add([
                    .text(scale.id), .text(row.name), .count(scale.items.count), .count(scale.rows),
                    .coefficient(row.estimate),
                    row.lower.map { .coefficient($0) } ?? .absent,
                    row.upper.map { .coefficient($0) } ?? .absent, .text(row.note),
                ])
            }
        }
        for composite in document.composites { add(composite, to: &table) }
        return AnalysisSection(
            title: "Reliability", tables: [table, .thresholds(document)],
            sentences: (ClusterCaution.concernsIntervals(document) ? [ClusterCaution.intervals] : [])
                + (FewClusters.caution(document).map { [$0] } ?? [])
                + document.scales.flatMap { scale in scale.notices.map { "\(scale.id): \($0)" } }
                + document.scales.compactMap(PolychoricSentence.caution)
                + document.uncheckedMessages.map { "\($0.prefix(1).uppercased())\($0.dropFirst())." })
    }

    private static func add(_ composite: CompositeAnalysis, to table: inout AnalysisTable) {
        func add(_ name: String, _ estimate: Estimate) {
            table.add([
                .text(composite.id), .text(name), .absent, .absent, .coefficient(estimate), .absent, .absent,
                .text("of \(composite.parts.joined(separator: ", "))"),
            ])
        }
        add("stratified alpha", composite.stratifiedAlpha)
        if let omega = composite.hierarchicalOmega {
            add("omega hierarchical", omega.hierarchical)
            add("omega total of facets", omega.total)
        }
    }
}
