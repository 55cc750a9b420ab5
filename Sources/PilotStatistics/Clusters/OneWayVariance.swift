import Psychometrics

/// The analysis of variance of a score between clusters and within them.
public struct OneWayVariance: Sendable, Hashable {
    public let sizes: ClusterSizes
    /// Σ n·(cluster mean − grand mean)².
    public let betweenSquares: Double
    /// Σ (value − cluster mean)².
    public let withinSquares: Double

    public init(sizes: ClusterSizes, betweenSquares: Double, withinSquares: Double) {
        self.sizes = sizes
        self.betweenSquares = betweenSquares
        self.withinSquares = withinSquares
    }

    /// MSB, with G − 1 degrees of freedom.
    public var betweenMeanSquare: Estimate {
        if sizes.clusters < 2 {
            return .undefined(.tooFewClusters(clusters: sizes.clusters, required: 2))
        }
        return .value(betweenSquares / Double(sizes.clusters - 1))
    }

    /// MSW, with N − G degrees of freedom.
    public var withinMeanSquare: Estimate {
        if sizes.clusters == 0 { return .undefined(.tooFewClusters(clusters: 0, required: 1)) }
        if sizes.rows == sizes.clusters { return .undefined(.clustersOfOne) }
        return .value(withinSquares / Double(sizes.rows - sizes.clusters))
    }

    /// Why the two mean squares cannot be set against each other, if so.
    var sizeObstacle: UndefinedReason? { betweenMeanSquare.reason ?? withinMeanSquare.reason }

    /// Both mean squares, or the reason for there being no ratio of them.
    func meanSquares() throws(UndefinedReason) -> (between: Double, within: Double) {
        guard let between = betweenMeanSquare.value, let within = withinMeanSquare.value else {
            throw sizeObstacle ?? .constant
        }
        if between + within <= 0 { throw .constant }
        return (between, within)
    }
}
