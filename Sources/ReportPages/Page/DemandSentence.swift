import PilotAnalysis
import Psychometrics
import Reporting

/// The verdict on a demand on informants, their difference, or a change, in words, as an entry of a list.
struct DemandSentence {
    /// "The correlation of trust between nurse and patient"
    private let subject: Prose
    private let actual: Estimate?
    private let required: Double
    private let verdict: DemandVerdict
    /// How to have it checked.
    private let advice: Prose

    init(_ outcome: AgreementOutcome) {
        let forms = Prose.listed(outcome.forms.map { "\($0)" })
        subject =
            switch outcome.measure {
            case .correlation: "The correlation of \(outcome.scale) between " + forms
            case .intraclass: "The intraclass correlation of \(outcome.scale) between " + forms
            }
        (actual, required, verdict) = (outcome.actual, outcome.required, outcome.verdict)
        advice = Self.bothForms
    }

    init(_ outcome: DyadicOutcome) {
        let forms = Prose.listed(outcome.forms.map { "\($0)" })
        subject =
            switch outcome.measure {
            case .intraclass:
                "The intraclass correlation of two administrations of \(outcome.score) between " + forms
            case .difference: "The reliability of the difference \(outcome.score) between " + forms
            }
        (actual, required, verdict) = (outcome.actual, outcome.required, outcome.verdict)
        advice =
            switch outcome.hindrance {
            case .noWaves: "declare \(.code("waves")), and give the answers of both forms at two of them"
            case .oneWave: "give the answers of both forms at two waves"
            case .oneForm, nil: Self.bothForms
            }
    }

    private static let bothForms: Prose =
        "give the answers of both forms, one with \(.code("--data")) and the other with \(.code("--partner-data"))"

    init(_ outcome: ChangeOutcome) {
        let waves: Prose = " \(outcome.change) from \(outcome.from) to \(outcome.to)"
        subject =
            switch outcome.measure {
            case .intraclass: "The intraclass correlation" + waves
            case .difference: "The reliability of the change" + waves
            }
        (actual, required, verdict) = (outcome.actual, outcome.required, outcome.verdict)
        advice = "give rows of both waves"
    }

    var entry: Markup {
        let (mark, kind) =
            switch verdict {
            case .met: ("Met.", "met")
            case .missed: ("Missed.", "missed")
            case .notChecked: ("Not checked.", "unchecked")
            }
        return .element(
            "li", ["class": kind], [.element("strong", [:], [.text(mark)]), .text(" ")] + sentence.pieces)
    }

    var sentence: Prose {
        switch actual {
        case nil: subject + " has to reach \(own: shown(required)). To have it checked, " + advice + "."
        case .undefined(let reason):
            subject
                + " cannot be had (\(own: reason.description)), and the instrument asks for at least \(own: shown(required))."
        case .value(let value):
            subject
                + " is \(own: shown(value)), \(own: value == required ? "just" : value > required ? "above" : "below") the \(own: shown(required)) that the instrument asks for."
        }
    }

    /// Two decimals, or as many more as tell the figure from the one that is asked for.
    private func shown(_ number: Double) -> String {
        guard let value = actual?.value, value != required else {
            return DisplayedNumber.coefficient(number, 2)
        }
        return DisplayedNumber.coefficient(
            number, DisplayedNumber.places(telling: value, from: required, usual: 2))
    }
}
