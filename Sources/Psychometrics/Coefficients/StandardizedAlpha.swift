extension ItemMoments {
    /// Alpha of the items as if each had the same variance: k·r̄ / (1 + (k−1)·r̄), with r̄ the average
    /// inter-item correlation (the Spearman–Brown formula; Cronbach 1951).
    ///
    /// Items that do not vary have no correlations and are left out. Undefined with fewer than two
    /// items that vary.
    public var standardizedAlpha: Estimate {
        guard let average = averageInterItemCorrelation.value else {
            return averageInterItemCorrelation
        }
        let k = Double(varying.count)
        let spread = 1 + (k - 1) * average
        return spread > 1e-12 ? .value(k * average / spread) : .undefined(.noTotalVariance)
    }
}
