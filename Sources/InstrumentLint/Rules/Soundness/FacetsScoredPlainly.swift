import Diagnostics
import InstrumentModel

/// A scale of facets that does not say whether items or facets are averaged.
struct FacetsScoredPlainly: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0240", "facets-scored-plainly"), .error,
        "A scale of facets that does not say whether items or facets are averaged.",
        reason:
            "The mean of facets is not the mean of their items when facets differ in size: in the first, an item of a small facet weighs more.",
        remedy: "Write 'mean_of_items', 'sum_of_items' or 'mean_of_facets'.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                  poise: {facets: [calmness], reversed_facets: [tension], score: ⟦mean⟧, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                  poise: {facets: [calmness], reversed_facets: [tension], score: mean_of_facets, answered: all}
                  ease: {facets: [calmness], reversed_facets: [tension], score: sum_of_items, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.scales.filter { !$0.facets.isEmpty && $0.level == nil }.map { scale in
            let word = scale.aggregation.value.rawValue
            let choices =
                scale.aggregation.value == .mean
                ? "'mean_of_items' or 'mean_of_facets'" : "'sum_of_items'"
            return LintFinding(
                "The scale '\(scale.id.value)' has facets, and '\(word)' does not say of what it is the \(word)",
                at: scale.aggregation.range, advice: "Write \(choices).")
        }
    }
}
