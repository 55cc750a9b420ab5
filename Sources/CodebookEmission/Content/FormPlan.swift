import InstrumentModel

/// A form and its scoring plan, worked out once: every scale and composite is looked up in it.
struct FormPlan {
    var form: Form
    var plan: ScoringPlan

    /// Those of all forms, in the forms' order.
    static func all(of instrument: Instrument) -> [FormPlan] {
        instrument.forms.map { FormPlan(form: $0, plan: instrument.scoringPlan(for: $0)) }
    }
}
