import PilotStatistics
import Psychometrics

/// How an item was answered, as it was given and not as a scale keys it.
public struct ItemAnalysis: Sendable, Hashable {
    /// One code and how many chose it.
    public struct Frequency: Sendable, Hashable {
        public var code: Int
        public var label: String?
        public var count: Int
    }

    public var id: String
    /// What is asked, as the form words it.
    public var text: String?
    /// In the order in which they are declared, also those that nobody chose. Nil where they are withheld.
    public var options: [Frequency]?
    /// Declared missing codes. Nil where they are withheld.
    public var missing: [Frequency]?
    /// Rows with neither an answer nor a missing code. Nil where the missing codes are withheld, which the rest
    /// would tell.
    public var blank: Int?
    /// Rows without an answer, for whatever reason.
    public var unanswered: Int
    public var distribution: ItemDistribution
    /// Why answers by code, and the figures that would tell them, are withheld: too few people gave any, or one
    /// of them.
    public var withheld: UndefinedReason?
    /// Why missing codes are withheld: too few people gave one of them.
    public var withheldMissing: UndefinedReason?
}

/// An item's part in its scale. All figures are of keyed answers.
public struct ScaleItemAnalysis: Sendable, Hashable {
    public var id: String
    public var isReversed: Bool
    /// Answers that the mean rests on.
    public var answers: Int
    public var mean: Estimate
    public var standardDeviation: Estimate
    /// With the sum of the others.
    public var itemRest: Estimate
    /// With the total, corrected for the item's own part in it and for reliability.
    public var correctedItemTotal: Estimate
    public var alphaIfDeleted: Estimate
    /// The mean of the upper 27 % minus that of the lower, as a share of the range.
    public var discrimination: Estimate
}
