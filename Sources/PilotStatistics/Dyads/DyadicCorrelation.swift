import Psychometrics

/// Between what the two of a dyad say may be correlated.
public enum DyadicLevel: String, Sendable, Hashable, CaseIterable, Codable {
    /// All dyads, as if they had nothing to do with one another.
    case pooled
    /// Dyads of one cluster, around its means: whether a teacher and a student see *their* relationship
    /// alike.
    case within
    /// Cluster means, each weighted by its dyads: whether teachers who see their relationships as better
    /// are seen so by their students.
    case between
}

extension PairScatter {
    /// The correlation of the two figures at a level (Snijders & Bosker 2012, ch. 3; `psych::statsBy`, whose
    /// `rwg` and `rbg` are these).
    ///
    /// The means' correlation is of observed means, with the error that few dyads leave in them. Undefined
    /// with fewer than two dyads; within, where no cluster has two dyads; between, with fewer than three
    /// clusters, whose means always lie on a line; and where either figure does not vary at the level.
    public func correlation(_ level: DyadicLevel) -> Estimate {
        switch level {
        case .pooled: return pooled.correlation
        case .within:
            if pooled.count < 2 { return .undefined(.tooFewRows(rows: pooled.count, required: 2)) }
            if sizes.rows == sizes.clusters { return .undefined(.clustersOfOne) }
            return PairMoments.correlation(within.first, within.second, within.cross)
        case .between:
            if sizes.clusters < 3 {
                return .undefined(.tooFewClusters(clusters: sizes.clusters, required: 3))
            }
            return PairMoments.correlation(between.first, between.second, between.cross)
        }
    }
}

extension ClusteredPairs {
    public func correlation(_ level: DyadicLevel) -> Estimate {
        PairScatter(ordered).correlation(level)
    }

    /// The correlation's interval, from resampled clusters.
    ///
    /// - Parameters:
    ///   - level: between what the two may be correlated
    ///   - bootstrap: of clusters
    ///   - sharing: does the draws
    public func correlationInterval(
        _ level: DyadicLevel, _ bootstrap: ClusterBootstrap, sharing: any WorkSharing = PartAfterPart()
    ) -> ClusterBootstrap.Interval {
        bootstrap.interval(of: ordered, sharing: sharing) { PairScatter($0).correlation(level) }
    }
}
