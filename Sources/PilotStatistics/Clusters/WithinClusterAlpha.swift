import Psychometrics

extension ClusterScatter {
    /// Alpha of respondents within their clusters: k/(k−1) · (1 − tr S_w / 1′S_w1), with S_w the pooled
    /// covariances within clusters (Geldhof, Preacher & Zyphur 2014; Lai 2021).
    ///
    /// How well the scale tells members of one cluster apart. By moments, so that fits by maximum
    /// likelihood differ in the third digit. Undefined with fewer than two items or clusters, with no
    /// cluster of two rows, and where nothing varies within.
    public var withinAlpha: Estimate {
        if let obstacle { return .undefined(obstacle) }
        guard within.trace > 0 else { return .undefined(.noVarianceWithinClusters) }
        guard within.total > 1e-12 * within.trace else { return .undefined(.noTotalVariance) }
        return .value(ItemMoments.alpha(items: itemCount, trace: within.trace, total: within.total))
    }
}
