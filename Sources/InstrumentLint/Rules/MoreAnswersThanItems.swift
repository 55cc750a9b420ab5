import Diagnostics
import InstrumentModel

/// A missing-data rule that asks for more answers than there are items.
struct MoreAnswersThanItems: LintRule {
    let code = DiagnosticCode("SW0212", "more-answers-than-items")
    let severity = Severity.error
    let rationale = "Nobody could ever get a score."

    func check(_ instrument: Instrument) -> [Diagnostic] {
        instrument.scales.compactMap { scale in
            guard case .count(let required) = scale.answered.value else { return nil }
            let sizes = instrument.forms.map { form in
                (form, instrument.scoringPlan(for: form).scales.first { $0.id == scale.id.value })
            }
            guard let (form, plan) = sizes.first(where: { ($0.1?.terms.count ?? required) < required }),
                let plan
            else { return nil }
            return diagnostic(
                "The scale '\(scale.id.value)' asks for \(required) answers, and the form '\(form.id.value)' has \(plan.terms.count) of its items",
                at: scale.answered.range,
                advice: "Ask for at most \(plan.terms.count), or for a share such as 75%.")
        }
    }
}
