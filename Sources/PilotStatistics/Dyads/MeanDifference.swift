import Psychometrics

/// How much higher the first of each dyad scores than the second, on a scale that is the same for both.
///
/// Scales that only correspond, or that were rescaled to one range, do not have a difference that means
/// anything (Edwards 2001).
public struct MeanDifference: Sendable, Hashable {
    public var pairs: Int
    public var clusters: Int
    /// The mean of first − second.
    public var mean: Estimate
    /// Of the differences, with the divisor n − 1.
    public var standardDeviation: Estimate
    /// The mean over the standard deviation of the differences (Cohen's d_z).
    public var standardized: Estimate
    /// Of the mean, robust to dyads of one cluster being alike: √(G/(G − 1)·Σ_g(Σ residuals)²)/N
    /// (Liang & Zeger 1986).
    public var standardError: Estimate
    /// By t with G − 1 degrees of freedom.
    public var lower: Estimate
    public var upper: Estimate
}

extension MeanDifference {
    /// - Parameter level: of the interval, such as 0.95
    public init(_ data: ClusteredPairs, level: Double = 0.95) {
        let parts = data.ordered
        let pooled = data.pooled
        (pairs, clusters) = (pooled.count, parts.count)
        let difference = pooled.firstMean - pooled.secondMean
        mean = pairs == 0 ? .undefined(.tooFewRows(rows: 0, required: 1)) : .value(difference)
        let squares = pooled.firstSquares + pooled.secondSquares - 2 * pooled.crossProduct
        let varies = squares > 1e-12 * (pooled.firstSquares + pooled.secondSquares)
        let deviation = (max(squares, 0) / Double(max(pairs - 1, 1))).squareRoot()
        if pairs < 2 {
            standardDeviation = .undefined(.tooFewRows(rows: pairs, required: 2))
            standardized = standardDeviation
        } else {
            standardDeviation = .value(varies ? deviation : 0)
            standardized = varies ? .value(difference / deviation) : .undefined(.constant)
        }
        guard clusters > 1 else {
            standardError = .undefined(.tooFewClusters(clusters: clusters, required: 2))
            (lower, upper) = (standardError, standardError)
            return
        }
        let spread = parts.reduce(0) { sum, part in
            let total = Double(part.count) * (part.firstMean - part.secondMean - difference)
            return sum + total * total
        }
        let groups = Double(clusters)
        let error = (groups / (groups - 1) * spread).squareRoot() / Double(pairs)
        let reach = error * StudentDistribution.twoSidedQuantile(level, degreesOfFreedom: groups - 1)
        standardError = .value(error)
        (lower, upper) = (.value(difference - reach), .value(difference + reach))
    }
}
