/// A respondent's score on one composite.
public struct CompositeScore: Sendable, Hashable {
    /// The score, or the reason for there being none.
    public var estimate: Estimate
    /// How many of the parts have a score.
    public var scored: Int
    /// How many parts there are.
    public var partCount: Int

    public init(estimate: Estimate, scored: Int, partCount: Int) {
        self.estimate = estimate
        self.scored = scored
        self.partCount = partCount
    }

    /// The score, or nil when too few parts have one.
    public var value: Double? { estimate.value }
}
