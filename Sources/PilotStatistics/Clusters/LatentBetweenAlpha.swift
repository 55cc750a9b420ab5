import Psychometrics

extension ClusterScatter {
    /// Alpha of the clusters' latent means, k/(k−1) · (1 − tr Σ_b / 1′Σ_b1) (Geldhof, Preacher & Zyphur
    /// 2014).
    ///
    /// As if every cluster had countless respondents. It is *not* the reliability of the means that a
    /// study observes, which `clusterMeanAlpha` gives, and is the larger of the two (Lai 2021).
    /// Undefined where that is, and where the moments give an item a variance so negative that alpha
    /// would exceed one.
    public var latentBetweenAlpha: Estimate {
        if let obstacle { return .undefined(obstacle) }
        let covariances = betweenCovariances
        let (trace, total) = (covariances.trace, covariances.total)
        guard total > 1e-12 * (between.trace + within.trace) / Double(sizes.rows) else {
            return .undefined(.noVarianceBetweenClusters)
        }
        if ItemMoments.exceedsPerfectAgreement(total, items: itemCount, trace: trace) {
            return .undefined(.notPositiveDefinite)
        }
        return .value(ItemMoments.alpha(items: itemCount, trace: trace, total: total))
    }
}
