/// The reliability of one scale.
public struct ScaleReliability: Sendable, Hashable {
    public var id: String
    /// The rows that the figures rest on: the complete ones, or, pairwise, those that answer at least
    /// two of the scale's items, or its only one.
    public var rows: Int
    public var alpha: Alpha
    public var omegaTotal: Estimate
    public var lambda2: Estimate
    public var lambda6: Estimate
    public var averageInterItemCorrelation: Estimate
    /// In the scale's order.
    public var items: [ItemReliability]
    public var notices: [ReliabilityNotice]
    /// One for each threshold that the instrument declares.
    public var thresholds: [ThresholdOutcome]

    /// Whether every declared threshold is met.
    public var meetsThresholds: Bool { thresholds.allSatisfy(\.isMet) }

    /// Cronbach's alpha and what surrounds it.
    public struct Alpha: Sendable, Hashable {
        public var raw: Estimate
        public var standardized: Estimate
        /// Of the raw coefficient, at 95 %.
        public var interval: ConfidenceInterval
        /// The asymptotic standard error of the raw coefficient.
        public var standardError: Estimate
    }
}

extension ScaleReliability {
    init(_ scale: ScaleDefinition, _ moments: ItemMoments) {
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
