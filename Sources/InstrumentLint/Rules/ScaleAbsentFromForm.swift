import Diagnostics
import InstrumentModel

/// A scale of which some form asks no item.
struct ScaleAbsentFromForm: LintRule {
    let code = DiagnosticCode("SW0214", "scale-absent-from-form")
    let severity = Severity.warning
    let rationale =
        "That form yields no score on the scale, and there is nothing to compare the other's with."

    func check(_ instrument: Instrument) -> [Diagnostic] {
        instrument.forms.flatMap { form in
            let scored = Set(instrument.scoringPlan(for: form).scales.map(\.id))
            return instrument.scales.filter {
                !scored.contains($0.id.value) && !$0.members.isEmpty
            }.map { scale in
                diagnostic(
                    "No item of the scale '\(scale.id.value)' is asked in the form '\(form.id.value)'",
                    at: scale.id.range,
                    advice: "Give one of its items wording for that form, if this is not meant.")
            }
        }
    }
}
