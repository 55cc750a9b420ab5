import Psychometrics

/// Where the variance of reciprocal ratings lies when one person is in many dyads: the teacher who rates
/// students and is rated by them (Kenny, Kashy & Cook 2006, ch. 10, the reciprocal one-with-many design).
///
/// By the moments of the analysis of variance, which are those of maximum likelihood when all have the same
/// number of partners. A component of variance may come out negative by chance; it is given as it is, and
/// shares are then undefined. What is particular to a student cannot be told from what is particular to the
/// dyad, because each student is in one.
public struct OneWithMany: Sendable, Hashable {
    /// One side's ratings, split.
    public struct Partition: Sendable, Hashable {
        /// Variance that the focal person brings: as rater, how generous they are to all (the actor
        /// effect); as the one rated, how alike their partners see them (the partner effect).
        public var focal: Estimate
        /// Variance of the dyad: the partner, the relationship, and error.
        public var dyad: Estimate
        /// The focal person's share of the sum.
        public var focalShare: Estimate
    }

    public var sizes: ClusterSizes
    /// The focal person's ratings of the partners.
    public var byFocal: Partition
    /// The partners' ratings of the focal person.
    public var byPartners: Partition
    /// The correlation between the focal person's two effects: whether those who rate everybody highly
    /// are rated highly by everybody.
    public var generalizedReciprocity: Estimate
    /// The correlation within dyads: whether a partner who is rated above the focal person's others rates
    /// them higher in turn.
    public var dyadicReciprocity: Estimate
}

extension OneWithMany {
    /// - Parameter data: the focal person's ratings first; the focal person is the cluster
    public init(_ data: ClusteredPairs) {
        let scatter = PairScatter(data.ordered)
        sizes = scatter.sizes
        byFocal = Self.partition(scatter.first)
        byPartners = Self.partition(scatter.second)
        dyadicReciprocity = scatter.correlation(.within)
        generalizedReciprocity = Self.generalized(scatter, byFocal.focal, byPartners.focal)
    }

    private static func partition(_ analysis: OneWayVariance) -> Partition {
        if let reason = analysis.sizeObstacle {
            return Partition(
                focal: .undefined(reason), dyad: .undefined(reason), focalShare: .undefined(reason))
        }
        let within = analysis.withinSquares / Double(analysis.sizes.rows - analysis.sizes.clusters)
        let between = analysis.betweenSquares / Double(analysis.sizes.clusters - 1)
        let focal = (between - within) / analysis.sizes.unbalanced
        let share: Estimate =
            if within + between == 0 {
                .undefined(.constant)
            } else if focal < 0 {
                .undefined(.noVarianceBetweenClusters)
            } else {
                .value(focal / (focal + within))
            }
        return Partition(focal: .value(focal), dyad: .value(within), focalShare: share)
    }

    private static func generalized(
        _ scatter: PairScatter, _ first: Estimate, _ second: Estimate
    ) -> Estimate {
        guard let actor = first.value, let partner = second.value else {
            return first.reason == nil ? second : first
        }
        guard actor > 0, partner > 0 else { return .undefined(.noVarianceBetweenClusters) }
        let within = scatter.within.cross / Double(scatter.sizes.rows - scatter.sizes.clusters)
        let between = scatter.between.cross / Double(scatter.sizes.clusters - 1)
        let covariance = (between - within) / scatter.sizes.unbalanced
        let correlation = covariance / (actor * partner).squareRoot()
        // Moments, unlike likelihood, may take a covariance beyond its variances.
        return abs(correlation) <= 1 ? .value(correlation) : .undefined(.notPositiveDefinite)
    }
}
