import PilotStatistics
import Psychometrics

/// The same units at several waves: whether scores keep their order and their level, and how much of a change
/// is more than error.
public struct RetestAnalysis: Sendable, Hashable {
    /// The column that says which wave a row belongs to.
    public var column: String
    /// The waves that the instrument declares, first to last.
    public var waves: [Wave]
    /// Units with a row of any wave.
    public var units: Int
    /// Each score at each wave and the next, and between the waves of each declared change.
    public var comparisons: [WaveComparison]

    public struct Wave: Sendable, Hashable {
        public var id: String
        public var rows: SuppressedCount
    }
}

/// One score at two waves.
public struct WaveComparison: Sendable, Hashable {
    public var score: String
    public var from: String
    public var to: String
    /// Units that have the score at both, from one row each. Figures of few of them are withheld.
    public var units: SuppressedCount
    public var correlation: Estimate
    /// ICC(2,1). It is test–retest reliability where nothing should have changed between the waves; where
    /// something should, it is lowered by all whose change differs.
    public var agreement: Estimate
    public var agreementInterval: AgreementInterval
    /// Later minus earlier.
    public var change: MeanDifference
    /// The reliability of the change, from alpha at both waves.
    public var changeReliability: Estimate
    /// The smallest change of one unit that error alone makes in fewer than one of twenty, by the spread and
    /// the alpha of the earlier wave (Jacobson & Truax 1991).
    public var reliableChange: Estimate
    /// The share of units that rose by as much or more, and of those that fell.
    public var risen: Estimate
    public var fallen: Estimate
    /// What the instrument demands of a change between these waves.
    public var demands: [ChangeOutcome]
}
