/// A respondent's score on one composite.
public struct CompositeScore: Sendable, Hashable {
    public var estimate: Estimate
    /// How many of the parts have a score.
    public var scored: Int
    public var partCount: Int

    public init(estimate: Estimate, scored: Int, partCount: Int) {
        self.estimate = estimate
        self.scored = scored
        self.partCount = partCount
    }

    /// The score, or nil when too few parts have one.
    public var value: Double? { estimate.value }
}
