import InstrumentModel

/// How much of a scale a short form keeps in one form.
struct ShortFormCoverage {
    var shortForm: ShortForm
    var scale: Scale
    var form: Form
    /// The scale's items in the whole instrument, at least 1.
    var whole: Int
    var kept: Int

    /// Each short form, with each scale that each form asks.
    static func all(in context: LintContext) -> [ShortFormCoverage] {
        let instrument = context.instrument
        let scales = Dictionary(
            instrument.scales.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
        return instrument.design.shortForms.flatMap { short -> [ShortFormCoverage] in
            let items = Set(short.items.map(\.value))
            return zip(instrument.forms, context.plans).flatMap { form, plan in
                let isKept = plan.columns.map { items.contains($0.item) }
                return plan.scales.compactMap { part in
                    scales[part.id].map { scale in
                        ShortFormCoverage(
                            shortForm: short, scale: scale, form: form, whole: part.terms.count,
                            kept: part.terms.count { isKept[$0.column] })
                    }
                }
            }
        }
    }

    /// " in the form 'teacher'"; nothing where there is a single form.
    func place(in instrument: Instrument) -> String {
        instrument.forms.count > 1 ? " in the form '\(form.id.value)'" : ""
    }

    /// What a finding about it is about.
    var subjects: Set<String> { [scale.id.value, form.id.value] }
}
