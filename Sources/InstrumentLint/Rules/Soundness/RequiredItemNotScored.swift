import Diagnostics
import InstrumentModel

/// A required item that the scale does not have.
struct RequiredItemNotScored: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0244", "required-item-not-scored"), .error,
        "A required item that the scale does not have.",
        reason:
            "The scale would wait for an answer that it does not count.",
        remedy: "Add the item to the scale, or require another one.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all, required: [⟦tense⟧]}
                  tension: {items: [tense], score: mean, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                  poise: {facets: [calmness, tension], score: mean_of_items, answered: 1, required: [tense]}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let expansion = FacetExpansion(context.instrument)
        return context.instrument.scales.flatMap { scale in
            let items = Set(expansion.members(of: scale).map(\.item.value))
            return scale.required.filter { scale.averagesFacets || !items.contains($0.value) }.map {
                scale.averagesFacets
                    ? LintFinding(
                        "The scale '\(scale.id.value)' counts facets and cannot require the item '\($0.value)'",
                        at: $0.range, advice: "Require it in its facet.")
                    : LintFinding(
                        "The scale '\(scale.id.value)' requires the item '\($0.value)' and does not have it",
                        at: $0.range, advice: "Add the item to the scale, or require another one.")
            }
        }
    }
}
