import Psychometrics

extension OneWayVariance {
    /// ICC(2) as the mean over clusters of the reliability of each one's mean, n·ρ / (1 + (n − 1)·ρ) with
    /// ρ = ICC(1) (the Spearman–Brown formula; Bliese 2000, and R's `multilevel::gmeanrel`).
    ///
    /// A cluster of one counts with ρ. Below `meanReliability` where sizes differ much. Undefined where
    /// ICC(1) is, and where ICC(1) is negative, because then no step-up exists for every size.
    public func meanOfClusterReliabilities(_ size: ClusterSizeEstimator = .unbalanced) -> Estimate {
        let single = intraclassCorrelation(size)
        guard let single = single.value else { return single }
        guard single >= 0 else { return .undefined(.noVarianceBetweenClusters) }
        let sum = sizes.sizes.reduce(0) { sum, rows in
            sum + Double(rows) * single / (1 + Double(rows - 1) * single)
        }
        return .value(sum / Double(sizes.clusters))
    }
}
