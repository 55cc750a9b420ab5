import InstrumentModel

/// What the rules look at: the instrument, and what several of them would otherwise work out again.
public struct LintContext: Sendable {
    public let instrument: Instrument
    /// Each item's wording in each form, taken apart into words.
    public let stems: [Stem]
    /// The scoring plan of each form, in the forms' order.
    public let plans: [ScoringPlan]

    public init(_ instrument: Instrument) {
        self.instrument = instrument
        stems = instrument.items.flatMap { item in
            instrument.forms.compactMap { form in
                item.wording[form.id.value].map { Stem(item: item, form: form, wording: $0) }
            }
        }
        plans = instrument.forms.map(instrument.scoringPlan(for:))
    }

    /// The scoring plan of the form of this name.
    public func plan(of form: String) -> ScoringPlan? { plans.first { $0.form == form } }

    /// Whether rules that know English words have anything to say.
    public var isEnglish: Bool {
        instrument.language == "en" || instrument.language.hasPrefix("en-")
    }
}
