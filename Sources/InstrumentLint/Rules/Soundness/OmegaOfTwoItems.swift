import Diagnostics
import InstrumentModel

/// A demand for omega on a scale that has two items in some form.
struct OmegaOfTwoItems: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0217", "omega-of-two-items"), .error,
        "A demand for omega on a scale that has two items in some form.",
        reason:
            "Omega rests on a factor, and one correlation does not determine the loadings of two items; the demand could never be met.",
        sources: [
            "McDonald, R. P. (1999). Test theory: A unified treatment. Lawrence Erlbaum."
        ],
        remedy: "Demand alpha, or add an item.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], reversed: [tense], score: mean, answered: all, reliability: {omega: ⟦0.70⟧}}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], reversed: [tense], score: mean, answered: all, reliability: {alpha: 0.70, missing: 0.10}}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.forms.flatMap { form in
            context.instrument.scoringPlan(for: form).scales
                .filter { $0.terms.count == 2 }
                .compactMap { plan in
                    plan.thresholds.first { $0.measure == .omega }.map { threshold in
                        LintFinding(
                            "The scale '\(plan.id)' has two items in the form '\(form.id.value)', and its omega is demanded",
                            at: threshold.limit.range, advice: "Demand alpha, or add an item.")
                    }
                }
        }
    }
}
