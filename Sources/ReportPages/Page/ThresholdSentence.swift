import Psychometrics
import Reporting

/// A threshold's verdict in words: "Alpha of positivity is .83, above the .80 that the instrument asks for."
enum ThresholdSentence {
    static func of(_ outcome: ThresholdOutcome, scale: String) -> Prose {
        let subject = subject(outcome, scale)
        let required = shown(outcome.required, outcome)
        let isCeiling = outcome.measure.isCeiling
        switch outcome.actual {
        case .undefined(let reason):
            return subject
                + " cannot be had (\(own: reason.description)), and the instrument asks for at \(own: isCeiling ? "most" : "least") \(own: required)."
        case .value(let actual):
            let relation =
                actual == outcome.required ? "just" : actual > outcome.required ? "above" : "below"
            return subject
                + " is \(own: shown(actual, outcome)), \(own: relation) the \(own: required) that the instrument \(own: isCeiling ? "allows" : "asks for")."
        }
    }

    /// The verdict as an entry of a list, which says in a word whether the threshold is met.
    static func entry(_ outcome: ThresholdOutcome, scale: String) -> Markup {
        let mark = Markup.element("strong", [:], [.text(outcome.isMet ? "Met." : "Missed.")])
        return .element(
            "li", ["class": outcome.isMet ? "met" : "missed"], [mark, .text(" ")] + of(outcome, scale: scale).pieces)
    }

    private static func subject(_ outcome: ThresholdOutcome, _ scale: String) -> Prose {
        switch outcome.measure {
        case .alpha: "Alpha of \(scale)"
        case .alphaLower:
            "The lower bound of alpha of \(scale)" + (outcome.lowerBound.map { " by \(own: $0.name)" } ?? "")
        case .omega: "Omega total of \(scale)"
        case .missing:
            "The largest share of missing answers in \(scale)" + (outcome.item.map { " (\($0))" } ?? "")
        case .itemRest:
            "The lowest item-rest correlation of \(scale)" + (outcome.item.map { " (\($0))" } ?? "")
        case .rows: "The number of rows behind \(scale)"
        }
    }

    /// Two decimals, or as many more as tell the figure from the one that is asked for.
    private static func shown(_ number: Double, _ outcome: ThresholdOutcome) -> String {
        if outcome.measure == .rows { return DisplayedNumber.decimals(number, 0) }
        guard let actual = outcome.actual.value, actual != outcome.required else {
            return DisplayedNumber.coefficient(number, 2)
        }
        return DisplayedNumber.coefficient(
            number, DisplayedNumber.places(telling: actual, from: outcome.required, usual: 2))
    }
}
