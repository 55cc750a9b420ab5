import InstrumentModel
import Psychometrics

/// How the data stand against a demand on what two informants say of the same pairs.
public struct AgreementOutcome: Sendable, Hashable {
    public typealias Measure = InformantAgreement.Measure

    public var scale: String
    public var measure: Measure
    /// As the instrument names them, or in its order.
    public var forms: [String]
    /// What the instrument demands, at least.
    public var required: Double
    /// What the data show; nil where the answers of only one form are given, so that nothing is checked.
    public var actual: Estimate?

    public init(scale: String, measure: Measure, forms: [String], required: Double, actual: Estimate?) {
        self.scale = scale
        self.measure = measure
        self.forms = forms
        self.required = required
        self.actual = actual
    }

    public var verdict: DemandVerdict { DemandVerdict(actual, atLeast: required) }
}
