import Diagnostics
import InstrumentModel

/// A zero that no score of the part can reach.
struct ZeroOutsideRange: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0803", "zero-outside-range"), .warning,
        "A zero that no score of the part can reach.",
        reason:
            "The factor then never counts for nothing and never turns the product around: it is multiplied raw, which is what a zero is declared against (Ajzen & Fishbein 2008).",
        sources: [
            "Ajzen, I., & Fishbein, M. (2008). Scaling and testing multiplicative combinations in the expectancy-value model of attitudes. Journal of Applied Social Psychology, 38, 2222–2247."
        ],
        remedy: "Set the zero where the part means nothing: its middle when it runs from bad to good, its lowest score when it runs from none to much.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                composites:
                  strain: {of: [calmness, tension], score: product, zero: {calmness: 1, tension: ⟦0⟧}, answered: all}
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
        var reported: Set<String> = []
        return context.instrument.composites.flatMap { composite in
            composite.zeros.compactMap { zero -> LintFinding? in
                let ranges = context.plans.compactMap { $0.bounds(of: zero.part.value) }
                guard let range = ranges.first(where: { !$0.contains(zero.number.value) }),
                    reported.insert("\(composite.id.value).\(zero.part.value)").inserted
                else { return nil }
                return LintFinding(
                    "The zero of '\(zero.part.value)' is \(ScoreText.of(zero.number.value)), and its score runs from \(ScoreText.of(range))",
                    at: zero.number.range,
                    advice:
                        "Set it where the part means nothing: its middle when it runs from bad to good, its lowest score when it runs from none to much.",
                    about: [composite.id.value, zero.part.value])
            }
        }
    }
}
