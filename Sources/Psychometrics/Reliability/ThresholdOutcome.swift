/// How the data stand against one threshold that the instrument declares.
public struct ThresholdOutcome: Sendable, Hashable {
    /// What the threshold is about.
    public enum Measure: String, Sendable, Hashable, CaseIterable, Codable {
        /// Raw coefficient alpha.
        case alpha
        /// The lower bound of alpha's confidence interval.
        case alphaLower = "alpha_lower"
        /// The lowest item-rest correlation of the scale.
        case itemRest = "item_rest"
        /// The rows that the figures rest on.
        case rows = "n"
    }

    public var measure: Measure
    /// What the instrument demands, at least.
    public var required: Double
    /// What the data show.
    public var actual: Estimate
    /// The item with the lowest figure, where the measure is about items.
    public var item: String?

    /// A figure that cannot be had does not meet its threshold.
    public var isMet: Bool { actual.value.map { $0 >= required } ?? false }
}

extension ThresholdOutcome {
    static func all(
        _ thresholds: ReliabilityThresholds, _ scale: ScaleReliability
    ) -> [ThresholdOutcome] {
        var outcomes: [ThresholdOutcome] = []
        if let required = thresholds.alpha {
            outcomes.append(
                ThresholdOutcome(measure: .alpha, required: required, actual: scale.alpha.raw))
        }
        if let required = thresholds.alphaLower {
            outcomes.append(
                ThresholdOutcome(
                    measure: .alphaLower, required: required, actual: scale.alpha.interval.lower))
        }
        if let required = thresholds.itemRest, let worst = lowest(scale.items) {
            outcomes.append(
                ThresholdOutcome(
                    measure: .itemRest, required: required, actual: worst.itemRestCorrelation,
                    item: worst.id))
        }
        if let required = thresholds.rows {
            outcomes.append(
                ThresholdOutcome(
                    measure: .rows, required: Double(required), actual: .value(Double(scale.rows))))
        }
        return outcomes
    }

    /// The item with the lowest item-rest correlation; one without any comes before all others.
    private static func lowest(_ items: [ItemReliability]) -> ItemReliability? {
        items.min {
            $0.itemRestCorrelation.value ?? -.infinity < $1.itemRestCorrelation.value ?? -.infinity
        }
    }
}
