/// What an instrument's author demands of pilot data before a scale is trusted; nil demands nothing.
public struct ReliabilityThresholds: Sendable, Equatable {
    /// Raw coefficient alpha, at least.
    public var alpha: Double?
    /// The lower bound of alpha's confidence interval, at least.
    public var alphaLower: Double?
    /// McDonald's omega total, at least.
    public var omega: Double?
    /// Every item's item-rest correlation, at least.
    public var itemRest: Double?
    /// The share of its answers that any item may lack, at most.
    public var missing: Double?
    /// The rows that the figures rest on, at least.
    public var rows: Int?

    public init(
        alpha: Double? = nil, alphaLower: Double? = nil, omega: Double? = nil,
        itemRest: Double? = nil, missing: Double? = nil, rows: Int? = nil
    ) {
        self.alpha = alpha
        self.alphaLower = alphaLower
        self.omega = omega
        self.itemRest = itemRest
        self.missing = missing
        self.rows = rows
    }
}

/// How the data stand against one threshold that the instrument declares.
public struct ThresholdOutcome: Sendable, Equatable {
    /// What the threshold is about.
    public enum Measure: String, Sendable, Hashable, CaseIterable, Codable {
        /// Raw coefficient alpha.
        case alpha
        /// The lower bound of an interval of alpha at 95 %; `lowerBound` says of which.
        case alphaLower = "alpha_lower"
        /// McDonald's omega total.
        case omega
        /// The lowest item-rest correlation of the scale.
        case itemRest = "item_rest"
        /// The largest share of missing answers that an item of the scale has.
        case missing
        /// The rows that the figures rest on.
        case rows = "n"

        /// Whether the threshold is the most that is allowed, and not the least that is demanded.
        public var isCeiling: Bool { self == .missing }
    }

    /// The interval of alpha, at 95 %, that a lower bound is taken from.
    public enum LowerBound: String, Sendable, Hashable, CaseIterable, Codable {
        /// Feldt's, which takes rows for independent.
        case feldt
        /// The bootstrap's of whole clusters, corrected for bias and acceleration (Efron 1987).
        case clusterBootstrap = "cluster_bootstrap"
    }

    public var measure: Measure
    /// What the instrument demands, at least.
    public var required: Double
    /// What the data show.
    public var actual: Estimate
    /// The item with the worst figure, where the measure is about items.
    public var item: String?
    /// Nil where the measure is no lower bound.
    public var lowerBound: LowerBound?

    /// A figure that cannot be had does not meet its threshold.
    public var isMet: Bool {
        actual.value.map { measure.isCeiling ? $0 <= required : $0 >= required } ?? false
    }

    /// By how much the figure misses its threshold; nil where it is met, or there is no figure.
    public var miss: Double? {
        guard let value = actual.value, !isMet else { return nil }
        return abs(required - value)
    }
}

extension ThresholdOutcome {
    static func all(
        _ thresholds: ReliabilityThresholds, _ scale: ScaleReliability, _ moments: ItemMoments
    ) -> [ThresholdOutcome] {
        var outcomes: [ThresholdOutcome] = []
        func add(_ measure: Measure, _ required: Double?, _ actual: Estimate, item: String? = nil) {
            guard let required else { return }
            outcomes.append(
                ThresholdOutcome(
                    measure: measure, required: required, actual: actual, item: item,
                    lowerBound: measure == .alphaLower ? .feldt : nil))
        }
        add(.alpha, thresholds.alpha, scale.alpha.raw)
        add(.alphaLower, thresholds.alphaLower, scale.alpha.interval.lower)
        add(.omega, thresholds.omega, scale.omegaTotal)
        if let worst = lowest(scale.items) {
            add(.itemRest, thresholds.itemRest, worst.itemRestCorrelation, item: worst.id)
        }
        let leastAnswered = leastAnswered(scale.items, moments)
        add(.missing, thresholds.missing, leastAnswered.share, item: leastAnswered.item)
        add(.rows, thresholds.rows.map(Double.init), .value(Double(scale.rows)))
        return outcomes
    }

    /// The item with the lowest item-rest correlation; one without any comes before all others.
    private static func lowest(_ items: [ItemReliability]) -> ItemReliability? {
        items.min {
            $0.itemRestCorrelation.value ?? -.infinity < $1.itemRestCorrelation.value ?? -.infinity
        }
    }

    /// The largest share of missing answers, and the first item that has it.
    private static func leastAnswered(
        _ items: [ItemReliability], _ moments: ItemMoments
    ) -> (share: Estimate, item: String?) {
        let worst = zip(items, moments.missingShares).max { $0.1 < $1.1 }
        guard let worst else { return (.undefined(.tooFewRows(rows: 0, required: 1)), nil) }
        return (.value(worst.1), worst.0.id)
    }
}
