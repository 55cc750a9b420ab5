/// The reliability of one scale.
public struct ScaleReliability: Sendable, Equatable {
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
    public struct Alpha: Sendable, Equatable {
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

/// How one item behaves in its scale. All figures are of keyed answers: a reversed item's answers have
/// been turned around.
public struct ItemReliability: Sendable, Equatable {
    public var id: String
    /// Whether its answers were turned around.
    public var isReversed: Bool
    /// Answers that the mean and standard deviation rest on.
    public var answers: Int
    /// Of the keyed answers.
    public var mean: Estimate
    /// With the divisor n − 1.
    public var standardDeviation: Estimate
    /// With the sum of the scale's other items.
    public var itemRestCorrelation: Estimate
    /// The scale's raw alpha without the item.
    public var alphaIfDeleted: Estimate

    static func all(_ scale: ScaleDefinition, _ moments: ItemMoments) -> [ItemReliability] {
        let itemRest = moments.itemRestCorrelations
        let deleted = moments.alphaIfDeleted
        return scale.items.indices.map { index in
            let count = moments.counts[index]
            return ItemReliability(
                id: scale.items[index].id, isReversed: scale.items[index].isReversed,
                answers: count,
                mean: count < 1
                    ? .undefined(.tooFewRows(rows: count, required: 1))
                    : .value(moments.means[index]),
                standardDeviation: count < 2
                    ? .undefined(.tooFewRows(rows: count, required: 2))
                    : .value(moments.covariances[index, index].squareRoot()),
                itemRestCorrelation: itemRest[index], alphaIfDeleted: deleted[index])
        }
    }
}
