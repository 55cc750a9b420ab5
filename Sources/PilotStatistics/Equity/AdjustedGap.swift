import Psychometrics

/// The gap between two groups in a score, among those who share a cluster: whether the same teacher's
/// relationships are better with some students than with others.
///
/// The regression of the score on the group with an intercept for each cluster, so that what distinguishes
/// clusters from one another (who teaches whom) cannot make a gap.
public struct AdjustedGap: Sendable, Hashable {
    /// Clusters that hold both groups: only these tell anything.
    public var informativeClusters: Int
    /// Their rows.
    public var informativeRows: Int
    /// Clusters of one group only.
    public var otherClusters: Int
    /// The focal group's score minus the reference group's, within clusters.
    public var difference: Estimate
    /// Robust to rows of one cluster being alike, √(G/(G − 1)·Σ_g(Σ g̃·e)²) / Σg̃² (Liang & Zeger 1986;
    /// CR0 with the factor for few clusters).
    public var standardError: Estimate
    /// By t with G − 1 degrees of freedom.
    public var lower: Estimate
    public var upper: Estimate
    /// The difference over the standard deviation within clusters and groups.
    public var standardized: Estimate
}

extension AdjustedGap {
    /// - Parameters:
    ///   - data: the group first, 0 for the reference and 1 for the focal group, then the score
    ///   - level: of the interval, such as 0.95
    public init(_ data: ClusteredPairs, level: Double = 0.95) {
        let informative = data.ordered.filter { $0.firstSquares > 0 }
        informativeClusters = informative.count
        informativeRows = informative.reduce(0) { $0 + $1.count }
        otherClusters = data.clusters.count - informative.count
        guard !informative.isEmpty else {
            difference = .undefined(.tooFewClusters(clusters: 0, required: 1))
            (standardError, lower, upper, standardized) = (difference, difference, difference, difference)
            return
        }
        let within = PairScatter(informative).within
        let gap = within.cross / within.first
        difference = .value(gap)
        let residual = within.second - gap * within.cross
        let degrees = informativeRows - informativeClusters - 1
        if degrees < 1 {
            standardized = .undefined(.tooFewRows(rows: informativeRows, required: informativeClusters + 2))
        } else if residual <= 1e-12 * within.second {
            standardized = .undefined(.noVarianceWithinClusters)
        } else {
            standardized = .value(gap / (residual / Double(degrees)).squareRoot())
        }
        guard informativeClusters > 1 else {
            standardError = .undefined(.tooFewClusters(clusters: informativeClusters, required: 2))
            (lower, upper) = (standardError, standardError)
            return
        }
        let groups = Double(informativeClusters)
        let spread = informative.reduce(0) { sum, cluster in
            let score = cluster.crossProduct - gap * cluster.firstSquares
            return sum + score * score
        }
        let error = (groups / (groups - 1) * spread).squareRoot() / within.first
        let reach = error * StudentDistribution.twoSidedQuantile(level, degreesOfFreedom: groups - 1)
        standardError = .value(error)
        (lower, upper) = (.value(gap - reach), .value(gap + reach))
    }
}
