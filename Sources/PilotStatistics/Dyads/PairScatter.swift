import Psychometrics

/// How two figures scatter between clusters and within them, by themselves and together.
public struct PairScatter: Sendable {
    public let sizes: ClusterSizes
    /// All dyads as one.
    public let pooled: PairMoments
    /// Sums within clusters: of squares of the first and of the second, and of products.
    let within: (first: Double, second: Double, cross: Double)
    /// The same of the clusters' means, each weighted by its size.
    let between: (first: Double, second: Double, cross: Double)

    /// - Parameter clusters: one a cluster; a cluster that a bootstrap drew twice counts as two
    public init(_ clusters: [PairMoments]) {
        sizes = ClusterSizes(clusters.map(\.count))
        var pooled = PairMoments()
        for cluster in clusters { pooled.merge(cluster) }
        self.pooled = pooled
        within = clusters.reduce(into: (0.0, 0.0, 0.0)) { sum, cluster in
            sum.0 += cluster.firstSquares
            sum.1 += cluster.secondSquares
            sum.2 += cluster.crossProduct
        }
        between = clusters.reduce(into: (0.0, 0.0, 0.0)) { sum, cluster in
            let first = cluster.firstMean - pooled.firstMean
            let second = cluster.secondMean - pooled.secondMean
            sum.0 += Double(cluster.count) * first * first
            sum.1 += Double(cluster.count) * second * second
            sum.2 += Double(cluster.count) * first * second
        }
    }

    /// The analysis of variance of the first figure.
    public var first: OneWayVariance {
        OneWayVariance(sizes: sizes, betweenSquares: between.first, withinSquares: within.first)
    }

    /// The analysis of variance of the second figure.
    public var second: OneWayVariance {
        OneWayVariance(sizes: sizes, betweenSquares: between.second, withinSquares: within.second)
    }
}
