import PilotAnalysis

/// What is said of one demand on the agreement of informants: the figure, the forms, and by how much it
/// misses; or what to do where it was not checked.
public struct AgreementMessage: Sendable {
    private let outcome: AgreementOutcome

    public init(_ outcome: AgreementOutcome) {
        self.outcome = outcome
    }

    /// "the correlation of trust between nurse and patient is .212, .088 below the .30 that it has to reach"
    public var text: String {
        guard let estimate = outcome.actual else {
            return
                "\(subject) is not checked, and has to reach \(limit): give the answers of both forms, one with --data and the other with --partner-data"
        }
        guard let actual = estimate.value else {
            return FigureDemand.cannotBeHad(subject, estimate.reason, "reach \(limit)")
        }
        guard actual < outcome.required else {
            return "\(subject) is \(DisplayedNumber.coefficient(actual)), and had to reach \(limit)"
        }
        let places = DisplayedNumber.places(telling: actual, from: outcome.required, usual: 3)
        let shown = [actual, outcome.required - actual].map { DisplayedNumber.coefficient($0, places) }
        return "\(subject) is \(shown[0]), \(shown[1]) below the \(limit) that it has to reach"
    }

    /// What is demanded, without the data.
    var title: String { "\(subject), at least \(limit)" }

    private var limit: String { FigureDemand.limit(outcome.required) }

    private var subject: String {
        let figure =
            switch outcome.measure {
            case .correlation: "correlation"
            case .intraclass: "intraclass correlation"
            }
        return "the \(figure) of \(outcome.scale) between \(outcome.forms.joined(separator: " and "))"
    }
}
