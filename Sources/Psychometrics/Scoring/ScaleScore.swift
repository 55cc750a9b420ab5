/// A respondent's score on one scale.
public struct ScaleScore: Sendable, Hashable {
    /// The score, or the reason for there being none.
    public var estimate: Estimate
    /// How many of the scale's items were answered.
    public var answered: Int
    /// How many items the scale has.
    public var itemCount: Int

    public init(estimate: Estimate, answered: Int, itemCount: Int) {
        self.estimate = estimate
        self.answered = answered
        self.itemCount = itemCount
    }

    /// The score, or nil when too few items were answered.
    public var value: Double? { estimate.value }
}
