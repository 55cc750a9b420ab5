import Diagnostics
import InstrumentModel

/// A missing-data rule that asks for more scores than there are parts.
struct MoreScoresThanParts: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0255", "more-scores-than-parts"), .error,
        "A missing-data rule that asks for more scores than there are parts.",
        reason:
            "Nobody could ever get a score.",
        remedy: "Ask for as many scores as there are parts at most, or for a share.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                  poise: {facets: [calmness], reversed_facets: [tension], score: mean_of_facets, answered: ⟦3⟧}
                composites:
                  burden: {of: [calmness, tension], score: mean, answered: ⟦4⟧}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                composites:
                  burden: {of: [calmness, tension], score: mean, answered: 2}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        var reported: Set<String> = []
        return context.plans.flatMap { plan in
            plan.composites.compactMap { composite -> LintFinding? in
                let rule =
                    context.instrument.composite(composite.id)?.answered
                    ?? context.instrument.scale(composite.id)?.answered
                guard let rule, composite.minimumScored > composite.parts.count,
                    reported.insert(composite.id).inserted
                else { return nil }
                return LintFinding(
                    "The score '\(composite.id)' asks for \(composite.minimumScored) scores, and has \(composite.parts.count) parts in the form '\(plan.form)'",
                    at: rule.range,
                    advice: "Ask for at most \(composite.parts.count), or for a share such as 75%.")
            }
        }
    }
}
