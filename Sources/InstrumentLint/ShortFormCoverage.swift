import InstrumentModel

/// How much of a scale a short form keeps.
struct ShortFormCoverage {
    var shortForm: ShortForm
    var scale: Scale
    /// The forms in which it keeps this much.
    var forms: [String]
    /// Whether that is so in every form that asks the scale.
    var isEverywhere: Bool
    /// The scale's items in the whole instrument, at least 1.
    var whole: Int
    var kept: Int

    /// Each short form, with each scale; twice or more where forms differ.
    static func all(in context: LintContext) -> [ShortFormCoverage] {
        context.instrument.design.shortForms.flatMap { short -> [ShortFormCoverage] in
            let items = Set(short.items.map(\.value))
            var amounts: [String: [(form: String, whole: Int, kept: Int)]] = [:]
            for plan in context.plans {
                let isKept = plan.columns.map { items.contains($0.item) }
                for part in plan.scales {
                    amounts[part.id, default: []].append(
                        (plan.form, part.terms.count, part.terms.count { isKept[$0.column] }))
                }
            }
            return context.instrument.scales.flatMap { scale -> [ShortFormCoverage] in
                let amounts = amounts[scale.id.value] ?? []
                guard let first = amounts.first else { return [] }
                let isEverywhere = amounts.allSatisfy { ($0.whole, $0.kept) == (first.whole, first.kept) }
                return (isEverywhere ? [first] : amounts).map { amount in
                    ShortFormCoverage(
                        shortForm: short, scale: scale,
                        forms: isEverywhere ? amounts.map(\.form) : [amount.form],
                        isEverywhere: isEverywhere, whole: amount.whole, kept: amount.kept)
                }
            }
        }
    }

    /// " in the form 'teacher'"; nothing where it is the same in all of them.
    var place: String { isEverywhere ? "" : " in the form '\(forms[0])'" }

    /// What a finding about it is about.
    var subjects: Set<String> { Set(forms).union([scale.id.value]) }
}
