import Psychometrics

extension ClusterScatter {
    /// Alpha of the clusters' observed means: k/(k−1) · Σ_{i≠j}σ_b / (1′Σ_b1 + 1′S_w1/ñ), with ñ the
    /// harmonic mean of the sizes (Lai 2021).
    ///
    /// How well the mean that one would report for a class tells classes apart: both the choice of items
    /// and the choice of respondents count as error. Not `latentBetweenAlpha`, which leaves the second
    /// out. Undefined with fewer than two items or clusters, with no cluster of two rows, and where the
    /// means vary no more than by chance.
    public var clusterMeanAlpha: Estimate {
        if let obstacle { return .undefined(obstacle) }
        let covariances = betweenCovariances
        let total = covariances.total
        guard total > 1e-12 * (between.trace + within.trace) / Double(sizes.rows) else {
            return .undefined(.noVarianceBetweenClusters)
        }
        let k = Double(itemCount)
        let noise = withinCovariances.total / sizes.harmonicMean
        return .value(k / (k - 1) * (total - covariances.trace) / (total + noise))
    }
}
