import Diagnostics
import InstrumentModel

/// A demand for reliability on a scale that has a single item in some form.
struct ReliabilityOfOneItem: LintRule {
    let code = DiagnosticCode("SW0213", "reliability-of-one-item")
    let severity = Severity.error
    let rationale =
        "Internal consistency compares items with each other; a single one has none, and the demand could never be met."

    func check(_ instrument: Instrument) -> [Diagnostic] {
        instrument.forms.flatMap { form in
            instrument.scoringPlan(for: form).scales
                .filter { $0.terms.count == 1 }
                .compactMap { plan in
                    plan.thresholds.first { $0.measure != .rows }.map { threshold in
                        diagnostic(
                            "The scale '\(plan.id)' has one item in the form '\(form.id.value)', and its reliability is demanded",
                            at: threshold.minimum.range,
                            advice: "Add items, or remove the demand.")
                    }
                }
        }
    }
}
