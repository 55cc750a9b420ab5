/// The reliability of one scale.
public struct ScaleReliability: Sendable, Hashable {
    public var id: String
    /// The rows that the figures rest on: the complete ones, or, pairwise, those that answer at least
    /// two of the scale's items, or its only one.
    public var rows: Int
    /// Raw and standardized, with the raw one's interval and standard error.
    public var alpha: Alpha
    /// McDonald's omega of a one-factor model.
    public var omegaTotal: Estimate
    /// Guttman's second lower bound of reliability.
    public var lambda2: Estimate
    /// Guttman's sixth lower bound of reliability.
    public var lambda6: Estimate
    /// The mean of the correlations between items.
    public var averageInterItemCorrelation: Estimate
    /// In the scale's order.
    public var items: [ItemReliability]
    /// What a reader of the figures has to know.
    public var notices: [ReliabilityNotice]
    /// One for each threshold that the instrument declares.
    public var thresholds: [ThresholdOutcome]

    /// Whether every declared threshold is met.
    public var meetsThresholds: Bool { thresholds.allSatisfy(\.isMet) }

    /// Cronbach's alpha and what surrounds it.
    public struct Alpha: Sendable, Hashable {
        /// From the items' covariances.
        public var raw: Estimate
        /// From the items' correlations.
        public var standardized: Estimate
        /// Of the raw coefficient, at 95 %.
        public var interval: ConfidenceInterval
        /// The asymptotic standard error of the raw coefficient.
        public var standardError: Estimate
    }
}

extension ScaleReliability {
    package init(_ scale: ScaleDefinition, _ moments: ItemMoments) {
        id = scale.id
        rows = moments.rows
        alpha = Alpha(
            raw: moments.rawAlpha, standardized: moments.standardizedAlpha,
            interval: moments.feldtInterval(), standardError: moments.alphaStandardError)
        omegaTotal = moments.omegaTotal
        lambda2 = moments.lambda2
        lambda6 = moments.lambda6
        averageInterItemCorrelation = moments.averageInterItemCorrelation
        items = ItemReliability.all(scale, moments)
        notices = []
        thresholds = []
        notices = ReliabilityNotice.all(about: self, moments)
        thresholds = ThresholdOutcome.all(scale.thresholds, self, moments)
    }
}
