import InstrumentModel
import Psychometrics

/// How the data stand against a demand on a difference between what two informants say.
public struct DyadicOutcome: Sendable, Hashable {
    public typealias Measure = DifferenceReliability.Measure

    /// Why a demand is not checked.
    public enum Hindrance: Sendable, Hashable {
        /// The answers of one form only are given.
        case oneForm
        /// The pairs are there at one wave only, and the figure takes two administrations.
        case oneWave
        /// The instrument declares no waves, so that no analysis can tell two administrations apart.
        case noWaves
    }

    /// The dyadic score that it is declared for.
    public var score: String
    /// As the instrument names them: the first minus the second.
    public var forms: [String]
    public var measure: Measure
    /// What the instrument demands, at least.
    public var required: Double
    /// What the data show; nil where nothing is checked.
    public var actual: Estimate?
    /// Nil where there is something to check.
    public var hindrance: Hindrance?

    public init(
        score: String, forms: [String], measure: Measure, required: Double, actual: Estimate?,
        hindrance: Hindrance? = nil
    ) {
        self.score = score
        self.forms = forms
        self.measure = measure
        self.required = required
        self.actual = actual
        self.hindrance = hindrance
    }

    public var verdict: DemandVerdict { DemandVerdict(actual, atLeast: required) }
}
