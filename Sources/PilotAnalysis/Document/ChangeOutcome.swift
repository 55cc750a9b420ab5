import InstrumentModel
import Psychometrics

/// How the data stand against a demand on a change between two waves.
public struct ChangeOutcome: Sendable, Hashable {
    public typealias Measure = DifferenceReliability.Measure

    /// The change score that it is declared for.
    public var change: String
    /// The score whose change it is.
    public var score: String
    /// The earlier wave.
    public var from: String
    /// The later wave.
    public var to: String
    public var measure: Measure
    /// What the instrument demands, at least.
    public var required: Double
    /// What the data show; nil where they lack a row of one of the waves, so that nothing is checked.
    public var actual: Estimate?

    public init(
        change: String, score: String, from: String, to: String, measure: Measure, required: Double,
        actual: Estimate?
    ) {
        self.change = change
        self.score = score
        self.from = from
        self.to = to
        self.measure = measure
        self.required = required
        self.actual = actual
    }

    public var verdict: DemandVerdict { DemandVerdict(actual, atLeast: required) }
}
