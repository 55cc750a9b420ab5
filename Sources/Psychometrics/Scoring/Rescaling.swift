/// The last step of a score: a straight line that takes its theoretical bounds to others.
public struct Rescaling: Sendable, Equatable {
    /// The theoretical bounds of the score, never those observed in data.
    public var from: ClosedRange<Double>
    /// The bounds that the score gets.
    public var to: ClosedRange<Double>

    public init(from: ClosedRange<Double>, to: ClosedRange<Double>) {
        self.from = from
        self.to = to
    }

    /// With 0 to 100 for the target, the percent of the maximum possible score
    /// (Cohen, Cohen, Aiken & West 1999).
    public func rescaled(_ score: Double) -> Double {
        let width = to.upperBound - to.lowerBound
        return to.lowerBound
            + width * (score - from.lowerBound) / (from.upperBound - from.lowerBound)
    }

    /// By how much the rescaled score rises with the score.
    package var slope: Double {
        (to.upperBound - to.lowerBound) / (from.upperBound - from.lowerBound)
    }
}
