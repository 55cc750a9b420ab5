import PilotAnalysis
import Psychometrics

/// What is said of one demand on the agreement of informants or their difference, or on a change between waves:
/// the figure, what it is between, and by how much it misses; or what to do where it was not checked.
public struct DemandMessage: Sendable {
    /// "the correlation of trust between nurse and patient"
    private let subject: String
    private let actual: Estimate?
    private let required: Double
    /// How to have it checked.
    private let advice: String

    public init(_ outcome: AgreementOutcome) {
        let figure =
            switch outcome.measure {
            case .correlation: "correlation"
            case .intraclass: "intraclass correlation"
            }
        subject = "the \(figure) of \(outcome.scale) between \(outcome.forms.joined(separator: " and "))"
        (actual, required) = (outcome.actual, outcome.required)
        advice = Self.bothForms
    }

    public init(_ outcome: DyadicOutcome) {
        let figure =
            switch outcome.measure {
            case .intraclass: "intraclass correlation of two administrations"
            case .difference: "reliability of the difference"
            }
        subject = "the \(figure)\(outcome.measure == .intraclass ? " of" : "") \(outcome.score) between \(outcome.forms.joined(separator: " and "))"
        (actual, required) = (outcome.actual, outcome.required)
        advice =
            switch outcome.hindrance {
            case .noWaves: "declare 'waves', and give the answers of both forms at two of them"
            case .oneWave: "give the answers of both forms at two waves"
            case .oneForm, nil: Self.bothForms
            }
    }

    private static let bothForms = "give the answers of both forms, one with --data and the other with --partner-data"

    public init(_ outcome: ChangeOutcome) {
        let figure =
            switch outcome.measure {
            case .intraclass: "intraclass correlation"
            case .difference: "reliability of the change"
            }
        subject = "the \(figure) \(outcome.change) from \(outcome.from) to \(outcome.to)"
        (actual, required) = (outcome.actual, outcome.required)
        advice = "give rows of both waves"
    }

    /// "the correlation of trust between nurse and patient is .212, .088 below the .30 that it has to reach"
    public var text: String {
        guard let actual else { return "\(subject) is not checked, and has to reach \(limit): \(advice)" }
        guard let value = actual.value else {
            return FigureDemand.cannotBeHad(subject, actual.reason, "reach \(limit)")
        }
        guard value < required else {
            return "\(subject) is \(DisplayedNumber.coefficient(value)), and had to reach \(limit)"
        }
        let places = DisplayedNumber.places(telling: value, from: required, usual: 3)
        let shown = [value, required - value].map { DisplayedNumber.coefficient($0, places) }
        return "\(subject) is \(shown[0]), \(shown[1]) below the \(limit) that it has to reach"
    }

    /// What is demanded, without the data.
    var title: String { "\(subject), at least \(limit)" }

    private var limit: String { FigureDemand.limit(required) }
}
