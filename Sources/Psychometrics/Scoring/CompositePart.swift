/// A score's part in a composite.
public struct CompositePart: Sendable, Hashable {
    public var id: String
    /// Index into the form's scores: its scales, then its composites. It stands before the composite's
    /// own.
    public var score: Int
    /// Whether a high score of the part lowers the composite.
    public var isReversed: Bool
    /// The theoretical bounds of the part's score, from which it is reversed.
    public var bounds: ClosedRange<Double>
    /// What the part weighs in a weighted mean.
    public var weight: Double
    /// What a factor of a product is counted from.
    public var zero: Double

    public init(
        id: String, score: Int, isReversed: Bool = false, bounds: ClosedRange<Double>,
        weight: Double = 1, zero: Double = 0
    ) {
        self.id = id
        self.score = score
        self.isReversed = isReversed
        self.bounds = bounds
        self.weight = weight
        self.zero = zero
    }

    /// The score as the composite counts it: a reversed one is mirrored within the theoretical bounds,
    /// lowest + highest − score.
    public func keyed(_ score: Double) -> Double {
        isReversed ? bounds.lowerBound + bounds.upperBound - score : score
    }
}
