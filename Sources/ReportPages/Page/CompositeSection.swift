import PilotAnalysis
import Psychometrics

/// Scores made of other scores.
enum CompositeSection {
    static func section(_ document: AnalysisDocument) -> PageSection? {
        guard !document.composites.isEmpty else { return nil }
        let table = DataTable(
            caption: "Composites",
            columns: [
                "Composite", "Made of", "Rows with a score", "Stratified alpha", "Omega hierarchical", "Mean", "SD",
                "SEM",
            ],
            rows: document.composites.map { composite in
                [
                    .label(composite.id), .prose(.listed(composite.parts.map { "\($0)" })),
                    .count(composite.scores.scored), .estimate(composite.stratifiedAlpha),
                    composite.hierarchicalOmega.map { .estimate($0.hierarchical) } ?? .number("–"),
                    .decimals(composite.scores.mean), .decimals(composite.scores.standardDeviation),
                    .decimals(composite.scores.precision.standardError),
                ]
            })
        return PageSection(name: "composites", title: "Composites", blocks: [.table(table)])
    }
}
