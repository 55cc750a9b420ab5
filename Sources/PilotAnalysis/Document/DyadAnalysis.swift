import PilotStatistics
import Psychometrics

/// Both sides of each pair, set side by side.
public struct DyadAnalysis: Sendable, Hashable {
    public var firstForm: String
    public var secondForm: String
    /// Pairs that both forms were filled in for.
    public var matched: Int
    /// Pairs that only one form was filled in for, by the form that is there.
    public var firstAlone: Int
    public var secondAlone: Int
    /// The column by which pairs belong together; nil where each pair stands by itself.
    public var clusterColumn: String?
    public var scores: [DyadScoreAnalysis]
    /// The differences that the instrument declares as scores of the pair.
    public var differences: [DyadicDifference]
    /// Items that both are asked. Figures of too few pairs are withheld.
    public var items: [PairedItemAgreement]
    public var profiles: [ProfileFigures]
}

/// One score that both forms have.
public struct DyadScoreAnalysis: Sendable, Hashable {
    public var id: String
    /// Pairs in which both have the score.
    public var pairs: Int
    public var correlations: [Correlation]
    /// First minus second; nil where the two scales are not the same, so that a difference means nothing.
    public var difference: MeanDifference?
    /// ICC(A,1); nil where the two scales are not the same.
    public var agreement: Estimate?
    /// Of the agreement, from resampled clusters where pairs belong together; nil where there is none, or it
    /// is withheld.
    public var agreementInterval: AgreementInterval?
    /// The reliability of the difference; nil where there is none.
    public var differenceReliability: Estimate?
    /// Where the variance lies; nil without clusters.
    public var oneWithMany: OneWithMany?
    /// How the pairs lie by both scores; nil where it is not gathered.
    public var bins: PairBins?

    public struct Correlation: Sendable, Hashable {
        public var level: DyadicLevel
        public var estimate: Estimate
        /// From resampled clusters.
        public var lower: Estimate
        public var upper: Estimate
    }
}

/// How alike the two of a pair order the items, over all pairs.
public struct ProfileFigures: Sendable, Hashable {
    /// The kind of items that were compared.
    public var kind: ParallelKind
    public var items: Int
    /// Pairs that have a figure.
    public var pairs: Int
    /// The mean over pairs of the agreement of the profiles as they are.
    public var overall: Estimate
    /// The same after each side's mean profile is taken out.
    public var distinctive: Estimate
}
