import Diagnostics
import InstrumentModel

/// An item that counts twice on a scale of facets.
struct ItemReachedTwice: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0242", "item-reached-twice"), .error,
        "An item that counts twice on a scale of facets.",
        reason:
            "The scale aggregates the items of its facets, and an item of two of them would weigh double unseen.",
        remedy: "Leave one of the facets out, or take the item out of one of them.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], reversed: [tense], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                  poise: {facets: [calmness], reversed_facets: [⟦tension⟧], score: mean_of_items, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                  ease: {items: [calm], reversed: [tense], score: mean, answered: all}
                  poise: {facets: [calmness], reversed_facets: [tension], score: mean_of_items, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let instrument = context.instrument
        let expansion = FacetExpansion(instrument)
        return instrument.scales.filter { !$0.facets.isEmpty && !$0.averagesFacets }.flatMap { scale in
            var reported: Set<String> = []
            return instrument.forms.flatMap { form in
                var facetOfItem: [String: Located<String>] = [:]
                return scale.facets.compactMap { facet -> LintFinding? in
                    guard facet.scale.value != scale.id.value,
                        let part = instrument.scale(facet.scale.value)
                    else { return nil }
                    let items = expansion.members(of: part, in: form).map(\.item.value)
                    let twice = items.first { facetOfItem[$0] != nil }
                    for item in items { facetOfItem[item] = facetOfItem[item] ?? facet.scale }
                    guard let twice, let first = facetOfItem[twice],
                        reported.insert(facet.scale.value).inserted
                    else { return nil }
                    return LintFinding(
                        "The scale '\(scale.id.value)' reaches the item '\(twice)' through '\(first.value)' and through '\(facet.scale.value)'",
                        at: facet.scale.range,
                        advice: "Leave one of the facets out, or take the item out of one of them.",
                        related: [.init("reached first through this facet", at: first.range)])
                }
            }
        }
    }
}
