import PilotAnalysis
import Psychometrics
import Reporting

/// The verdict on a demand on informants in words, as an entry of a list.
enum AgreementSentence {
    static func entry(_ outcome: AgreementOutcome) -> Markup {
        let (mark, kind) =
            switch outcome.verdict {
            case .met: ("Met.", "met")
            case .missed: ("Missed.", "missed")
            case .notChecked: ("Not checked.", "unchecked")
            }
        return .element(
            "li", ["class": kind], [.element("strong", [:], [.text(mark)]), .text(" ")] + of(outcome).pieces)
    }

    static func of(_ outcome: AgreementOutcome) -> Prose {
        let subject = subject(outcome)
        guard let estimate = outcome.actual else {
            return subject
                + " has to reach \(own: shown(outcome.required, outcome)). To have it checked, give the answers of both forms, one with \(.code("--data")) and the other with \(.code("--partner-data"))."
        }
        switch estimate {
        case .undefined(let reason):
            return subject
                + " cannot be had (\(own: reason.description)), and the instrument asks for at least \(own: shown(outcome.required, outcome))."
        case .value(let actual):
            let relation = actual == outcome.required ? "just" : actual > outcome.required ? "above" : "below"
            return subject
                + " is \(own: shown(actual, outcome)), \(own: relation) the \(own: shown(outcome.required, outcome)) that the instrument asks for."
        }
    }

    private static func subject(_ outcome: AgreementOutcome) -> Prose {
        let forms = Prose.listed(outcome.forms.map { "\($0)" })
        return switch outcome.measure {
        case .correlation: "The correlation of \(outcome.scale) between " + forms
        case .intraclass: "The intraclass correlation of \(outcome.scale) between " + forms
        }
    }

    /// Two decimals, or as many more as tell the figure from the one that is asked for.
    private static func shown(_ number: Double, _ outcome: AgreementOutcome) -> String {
        guard let actual = outcome.actual?.value, actual != outcome.required else {
            return DisplayedNumber.coefficient(number, 2)
        }
        return DisplayedNumber.coefficient(
            number, DisplayedNumber.places(telling: actual, from: outcome.required, usual: 2))
    }
}
