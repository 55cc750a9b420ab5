import Psychometrics

extension ClusterScatter {
    /// Alpha of single rows when the variance between clusters counts as true along with that within:
    /// k/(k−1) · Σ_{i≠j}(σ_b + σ_w) / 1′(Σ_b + S_w)1 (Lai 2021).
    ///
    /// Undefined with fewer than two items or clusters, with no cluster of two rows, and where the total
    /// does not vary.
    public var twoLevelAlpha: Estimate {
        if let obstacle { return .undefined(obstacle) }
        let (between, within) = (betweenCovariances, withinCovariances)
        let (trace, total) = (between.trace + within.trace, between.total + within.total)
        guard trace > 0 else { return .undefined(.constant) }
        guard total > 1e-12 * trace else { return .undefined(.noTotalVariance) }
        return .value(ItemMoments.alpha(items: itemCount, trace: trace, total: total))
    }
}
