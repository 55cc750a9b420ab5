import Diagnostics
import InstrumentModel

/// A product that is given though a part has no score.
struct ProductOfSomeParts: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0254", "product-of-some-parts"), .error,
        "A product that is given though a part has no score.",
        reason:
            "A product of fewer factors is on another scale: it is not a product with a gap but a different score.",
        remedy: "Write 'answered: all'.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                composites:
                  strain: {of: [calmness, tension], score: product, zero: {calmness: 1, tension: 1}, answered: ⟦50%⟧}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                composites:
                  strain: {of: [calmness, tension], score: product, zero: {calmness: 1, tension: 1}, answered: 2}
                  burden: {of: [calmness, tension], score: mean, answered: 50%}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        var reported: Set<String> = []
        return context.plans.flatMap { plan in
            plan.composites.compactMap { product -> LintFinding? in
                guard product.aggregation == .product, product.minimumScored < product.parts.count,
                    let composite = context.instrument.composite(product.id),
                    reported.insert(product.id).inserted
                else { return nil }
                return LintFinding(
                    "The product '\(product.id)' is given with \(product.minimumScored) of its \(product.parts.count) parts",
                    at: composite.answered.range, advice: "Write 'answered: all'.")
            }
        }
    }
}
