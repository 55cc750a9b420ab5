import Diagnostics
import InstrumentModel

/// A demand for the reliability of a scale that averages facets.
struct ReliabilityOfFacets: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0256", "reliability-of-facets"), .error,
        "A demand for the reliability of a scale that averages facets.",
        reason:
            "Alpha of the items is not that of the mean of facets, in which items weigh differently, and alpha of the facets is another coefficient; none is computed.",
        remedy: "Demand it of the facets, or score 'mean_of_items'.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                  poise: {facets: [calmness], reversed_facets: [tension], score: mean_of_facets, answered: all, reliability: {alpha: ⟦0.80⟧}}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                  poise: {facets: [calmness], reversed_facets: [tension], score: mean_of_items, answered: all, reliability: {alpha: 0.80}}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.scales.filter(\.averagesFacets).compactMap { scale in
            scale.thresholds.first.map { threshold in
                LintFinding(
                    "The scale '\(scale.id.value)' averages facets, and its reliability is demanded",
                    at: threshold.limit.range,
                    advice: "Demand it of the facets, or score 'mean_of_items'.")
            }
        }
    }
}
