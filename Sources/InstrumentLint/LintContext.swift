import InstrumentModel

/// What the rules look at: the instrument, and what several of them would otherwise work out again.
///
/// It never changes. As a class it is handed to each rule without copies of the instrument, whose many parts
/// a copy takes hold of one by one: that code was a fifth of what the rules compile to.
public final class LintContext: Sendable {
    public let instrument: Instrument
    /// Each item's wording in each form, taken apart into words; one without words is left out.
    public let stems: [Stem]
    /// What the options of each response scale say, by its id.
    let optionLabels: [String: OptionLabels]
    /// What each form asks, by its id.
    let asked: [String: AskedStems]
    /// The scoring plan of each form, in the forms' order.
    public let plans: [ScoringPlan]
    /// What the response scales' labels tell of the questions that are answered with them.
    let labels: ResponseLabels
    /// In which order and on which conditions items are asked.
    let asking: AskingPlan
    /// What can come of each condition, by the id of the item that is asked on it.
    let outlooks: [String: ConditionOutlook]

    public init(_ instrument: Instrument) {
        self.instrument = instrument
        stems = instrument.items.flatMap { item in
            instrument.forms.compactMap { form in
                item.wording[form.id.value].map { Stem(item: item, form: form, wording: $0) }
            }
        }.filter { !$0.words.isEmpty }
        asked = AskedStems.byForm(stems, of: instrument)
        optionLabels = Dictionary(
            instrument.responseScales.map { ($0.id.value, OptionLabels($0)) },
            uniquingKeysWith: { first, _ in first })
        plans = instrument.forms.map(instrument.scoringPlan(for:))
        labels = ResponseLabels(of: instrument.responseScales)
        asking = AskingPlan(instrument)
        outlooks = ConditionOutlook.all(in: asking)
    }

    /// The scoring plan of the form of this name.
    public func plan(of form: String) -> ScoringPlan? { plans.first { $0.form == form } }

    /// Whether rules that know English words have anything to say.
    public var isEnglish: Bool {
        instrument.language == "en" || instrument.language.hasPrefix("en-")
    }
}
