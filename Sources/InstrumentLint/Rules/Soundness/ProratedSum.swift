import Diagnostics
import InstrumentModel

/// A sum that is given though answers are missing.
struct ProratedSum: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0215", "prorated-sum"), .warning,
        "A sum that is given though answers are missing.",
        reason:
            "Missing answers are then filled with the mean of the answered ones, which biases sums even when answers are missing at random, as soon as items differ in their means (Mazza, Enders & Ruehlman 2015).",
        sources: [
            "Mazza, G. L., Enders, C. K., & Ruehlman, L. S. (2015). Addressing item-level missing data: A comparison of proration and full information maximum likelihood estimation. Multivariate Behavioral Research, 50(5), 504–519."
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
        let expansion = FacetExpansion(context.instrument)
        let scales = context.instrument.scales.filter { scale in
            scale.aggregation.value == .sum
                && scale.answered.value.allowsGaps(among: expansion.members(of: scale).count)
        }.map { Self.finding("scale", $0.id.value, $0.answered.range, $0.aggregation.range) }
        let composites = context.instrument.composites.filter { composite in
            composite.aggregation.value == .sum
                && composite.answered.value.allowsGaps(among: composite.parts.count)
        }.map { Self.finding("composite", $0.id.value, $0.answered.range, $0.aggregation.range) }
        return scales + composites
    }

    private static func finding(
        _ kind: String, _ id: String, _ answered: SourceRange, _ summed: SourceRange
    ) -> LintFinding {
        LintFinding(
            "The \(kind) '\(id)' is a sum that is given with answers missing", at: answered,
            advice: "Write 'answered: all', or score the mean.",
            related: [.init("summed here", at: summed)], about: [id])
    }
}

extension AnsweredRule {
    fileprivate func allowsGaps(among count: Int) -> Bool {
        switch self {
        case .all, .share(basisPoints: 10_000): false
        case .count(let required): required < count
        case .share: true
        }
    }
}
