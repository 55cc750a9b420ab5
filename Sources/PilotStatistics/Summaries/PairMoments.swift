import Psychometrics

/// Means, sums of squares and the cross product of two figures that come in pairs, around their means.
///
/// Scores are fractions, so that no integers can hold them: values are taken in and merged by updates that
/// keep their digits (Welford 1962; Chan, Golub & LeVeque 1983).
public struct PairMoments: Sendable, Hashable {
    public private(set) var count = 0
    public private(set) var firstMean = 0.0
    public private(set) var secondMean = 0.0
    /// Σ(x − x̄)².
    public private(set) var firstSquares = 0.0
    /// Σ(y − ȳ)².
    public private(set) var secondSquares = 0.0
    /// Σ(x − x̄)(y − ȳ).
    public private(set) var crossProduct = 0.0

    public init() {}

    /// The moments of one figure alone.
    init(count: Int, mean: Double, squares: Double) {
        self.count = count
        firstMean = mean
        firstSquares = squares
    }

    public mutating func add(_ first: Double, _ second: Double) {
        count += 1
        let firstShift = first - firstMean
        let secondShift = second - secondMean
        firstMean += firstShift / Double(count)
        secondMean += secondShift / Double(count)
        firstSquares += firstShift * (first - firstMean)
        secondSquares += secondShift * (second - secondMean)
        crossProduct += firstShift * (second - secondMean)
    }

    public mutating func merge(_ other: PairMoments) {
        guard other.count > 0 else { return }
        let total = Double(count + other.count)
        let firstShift = other.firstMean - firstMean
        let secondShift = other.secondMean - secondMean
        let weight = Double(count) * Double(other.count) / total
        firstSquares += other.firstSquares + firstShift * firstShift * weight
        secondSquares += other.secondSquares + secondShift * secondShift * weight
        crossProduct += other.crossProduct + firstShift * secondShift * weight
        firstMean += firstShift * Double(other.count) / total
        secondMean += secondShift * Double(other.count) / total
        count += other.count
    }
}

extension PairMoments {
    /// The product-moment correlation, Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)²·Σ(y − ȳ)²).
    ///
    /// Undefined with fewer than two pairs, and where either figure does not vary.
    public var correlation: Estimate {
        if count < 2 { return .undefined(.tooFewRows(rows: count, required: 2)) }
        return Self.correlation(firstSquares, secondSquares, crossProduct)
    }

    static func correlation(_ first: Double, _ second: Double, _ cross: Double) -> Estimate {
        guard first > 0, second > 0 else { return .undefined(.constant) }
        let correlation = cross / (first.squareRoot() * second.squareRoot())
        return .value(min(max(correlation, -1), 1))
    }
}
