import Psychometrics

/// The interval of agreement between informants or occasions, and what it rests on.
public struct AgreementInterval: Sendable, Hashable {
    public enum Basis: String, Sendable, Hashable, CaseIterable, Codable {
        /// The F distribution (McGraw & Wong 1996): pairs are independent of each other.
        case independentPairs = "independent_pairs"
        /// Percentiles of resampled clusters, because pairs of one cluster are no independent evidence.
        case resampledClusters = "resampled_clusters"
    }

    public var basis: Basis
    public var lower: Estimate
    public var upper: Estimate

    public init(basis: Basis, lower: Estimate, upper: Estimate) {
        self.basis = basis
        self.lower = lower
        self.upper = upper
    }
}

extension ClusteredPairs {
    /// The interval of ICC(A,1), `agreementIntraclass`, over all pairs.
    ///
    /// - Parameters:
    ///   - bootstrap: of clusters, where any has two pairs or more; its level is that of the interval
    ///   - sharing: does the draws
    public func agreementInterval(
        _ bootstrap: ClusterBootstrap, sharing: any WorkSharing = PartAfterPart()
    ) -> AgreementInterval {
        guard clusters.values.contains(where: { $0.count > 1 }) else {
            let bounds = pooled.agreementBounds(level: bootstrap.level)
            return AgreementInterval(basis: .independentPairs, lower: bounds.lower, upper: bounds.upper)
        }
        let drawn = bootstrap.interval(of: ordered, sharing: sharing) {
            PairScatter($0).pooled.agreementIntraclass
        }
        return AgreementInterval(basis: .resampledClusters, lower: drawn.lower, upper: drawn.upper)
    }
}

extension PairMoments {
    /// The interval of ICC(A,1) from the F distribution (McGraw & Wong 1996, table 7, case 2A).
    public func agreementBounds(level: Double = 0.95) -> IntraclassBounds {
        var covariances = SymmetricMatrix(order: 2)
        let degrees = Double(max(count - 1, 1))
        (covariances[0, 0], covariances[1, 1]) = (firstSquares / degrees, secondSquares / degrees)
        covariances[1, 0] = crossProduct / degrees
        let moments = AgreementMoments(
            rows: count, means: [firstMean, secondMean], covariances: covariances)
        return IntraclassIntervals(moments, level: level).agreement
    }
}
