import Diagnostics
import InstrumentModel

/// A sum that is given though answers are missing.
struct ProratedSum: LintRule {
    let documentation = CodeDocumentation(
        DiagnosticCode("SW0215", "prorated-sum"), .warning,
        "A sum that is given though answers are missing.",
        reason:
            "Missing answers are then filled with the mean of the answered ones, which biases sums even when answers are missing at random, as soon as items differ in their means (Mazza, Enders & Ruehlman 2015).",
        sources: [
            "Mazza, G. L., Enders, C. K., & Ruehlman, L. S. (2015). Addressing item-level missing data. Multivariate Behavioral Research, 50, 504–519."
        ],
        remedy: "Write 'answered: all', or score the mean.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], reversed: [tense], score: sum, answered: ⟦50%⟧}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], reversed: [tense], score: sum, answered: all}
                  poise: {items: [calm], reversed: [tense], score: mean, answered: 50%}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.scales.filter { scale in
            guard scale.aggregation.value == .sum else { return false }
            return switch scale.answered.value {
            case .all, .share(basisPoints: 10_000): false
            case .count(let required): required < scale.members.count
            case .share: true
            }
        }.map { scale in
            LintFinding(
                "The scale '\(scale.id.value)' is a sum that is given with answers missing",
                at: scale.answered.range,
                advice: "Write 'answered: all', or score the mean.",
                related: [.init("summed here", at: scale.aggregation.range)],
                about: [scale.id.value])
        }
    }
}
