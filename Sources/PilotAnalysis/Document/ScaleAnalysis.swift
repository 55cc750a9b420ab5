import PilotStatistics
import Psychometrics

/// What the data say about one scale.
public struct ScaleAnalysis: Sendable, Equatable {
    public var id: String
    public var title: String?
    /// The rows that the coefficients rest on: the complete ones, or, pairwise, those that answer at least
    /// two items, or the only one.
    public var rows: Int
    public var reliability: ReliabilityAnalysis
    public var scores: ScoreAnalysis
    /// In the scale's order.
    public var items: [ScaleItemAnalysis]
    public var correlations: Result<ItemCorrelations, UndefinedReason>
    /// Pairs that say nearly the same, the strongest first.
    public var redundantPairs: [RedundantItems]
    /// Items that run against the rest of their scale. Nothing is reversed because of it.
    public var suspectedMiskeys: [String]
    public var factors: ScaleFactors
    public var notices: [ReliabilityNotice]
    /// One for each threshold that the instrument declares.
    public var thresholds: [ThresholdOutcome]
}

/// Two items whose correlation exceeds .80 in size.
public struct RedundantItems: Sendable, Hashable {
    public var first: String
    public var second: String
    public var correlation: Double
}

/// Whether one thing lies behind a scale's items.
public struct ScaleFactors: Sendable, Hashable {
    /// The eigenvalues of the items' correlations, beside those of random data.
    public var parallel: Result<ParallelAnalysis, UndefinedReason>
    /// How well one factor reproduces the covariances: the model of omega total.
    public var oneFactorFit: FactorFit
}
