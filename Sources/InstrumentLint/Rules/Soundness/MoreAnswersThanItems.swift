import Diagnostics
import InstrumentModel

/// A missing-data rule that asks for more answers than there are items.
struct MoreAnswersThanItems: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0212", "more-answers-than-items"), .error,
        "A missing-data rule that asks for more answers than there are items.",
        reason:
            "Nobody could ever get a score.",
        remedy: "Ask for as many answers as the scale has items at most, or for a share.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], reversed: [tense], score: mean, answered: ⟦3⟧}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], reversed: [tense], score: mean, answered: 2}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.scales.compactMap { scale in
            guard case .count(let required) = scale.answered.value else { return nil }
            let sizes = context.instrument.forms.map { form in
                (form, context.instrument.scoringPlan(for: form).scales.first { $0.id == scale.id.value })
            }
            guard let (form, plan) = sizes.first(where: { ($0.1?.terms.count ?? required) < required }),
                let plan
            else { return nil }
            return LintFinding(
                "The scale '\(scale.id.value)' asks for \(required) answers, and the form '\(form.id.value)' has \(plan.terms.count) of its items",
                at: scale.answered.range,
                advice: "Ask for at most \(plan.terms.count), or for a share such as 75%.")
        }
    }
}
