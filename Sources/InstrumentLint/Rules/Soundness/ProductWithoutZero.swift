import Diagnostics
import InstrumentModel

/// A product of scores without a declared zero for each.
struct ProductWithoutZero: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0245", "product-without-zero"), .error,
        "A product of scores without a declared zero for each.",
        reason:
            "A product depends on where its factors are 0: coding answers 0 to 4 instead of 1 to 5 changes who scores higher than whom (Ajzen & Fishbein 2008).",
        sources: [
            "Ajzen, I., & Fishbein, M. (2008). Scaling and testing multiplicative combinations in the expectancy-value model of attitudes. Journal of Applied Social Psychology, 38, 2222–2247."
        ],
        remedy: "Declare under 'zero' what each part is counted from.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                composites:
                  strain: {of: [calmness, ⟦tension⟧], score: product, zero: {calmness: 1}, answered: all}
                  pull: {of: [⟦calmness⟧, tension], score: product, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                composites:
                  strain: {of: [calmness, tension], score: product, zero: {calmness: 1, tension: 3}, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.composites.filter { $0.aggregation.value == .product }.compactMap { composite in
            let lacking = composite.parts.filter { part in
                !composite.zeros.contains { $0.part == part }
            }
            guard let first = lacking.first else { return nil }
            return LintFinding(
                "The product '\(composite.id.value)' does not say what '\(first.value)' is counted from",
                at: first.range,
                advice: "Add \(lacking.map { "'\($0.value)'" }.joined(separator: ", ")) to 'zero', each with the score at which it should count for nothing.",
                related: [.init("multiplied here", at: composite.aggregation.range)])
        }
    }
}
