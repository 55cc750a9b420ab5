/// A score made of other scores: a composite, or a scale that averages its facets.
public struct CompositeDefinition: Sendable, Equatable {
    /// How the parts become one score.
    public enum Aggregation: String, Sendable, Hashable, Codable {
        /// The mean of the parts that have a score.
        case mean
        /// Their mean times the number of parts: the plain sum when all have a score.
        case sum
        /// The lowest of the parts that have a score.
        case min
        /// The highest of the parts that have a score.
        case max
        /// The mean of the parts that have a score, each counted by its weight.
        case weightedMean
        /// The parts multiplied, each less its zero: without one, a shift of a part's codes would
        /// change the order of the products (Ajzen & Fishbein 2008).
        case product
    }

    public var id: String
    /// The scores of which it is made, in the instrument's order.
    public var parts: [CompositePart]
    public var aggregation: Aggregation
    /// With fewer parts that have a score, this one is undefined.
    public var minimumScored: Int
    /// The last step of the score.
    public var rescaling: Rescaling?

    public init(
        id: String, parts: [CompositePart], aggregation: Aggregation, minimumScored: Int,
        rescaling: Rescaling? = nil
    ) {
        self.id = id
        self.parts = parts
        self.aggregation = aggregation
        self.minimumScored = minimumScored
        self.rescaling = rescaling
    }
}

extension CompositeDefinition {
    /// The composite's score for one respondent.
    ///
    /// - Parameter scores: those of the form's scales and of the composites before this one
    public func score(_ scores: [Estimate]) -> CompositeScore {
        var present: [(part: CompositePart, score: Double)] = []
        var lacking: CompositePart?
        for part in parts {
            if let score = scores[part.score].value {
                present.append((part, part.keyed(score)))
            } else {
                lacking = lacking ?? part
            }
        }
        func result(_ estimate: Estimate) -> CompositeScore {
            CompositeScore(estimate: estimate, scored: present.count, partCount: parts.count)
        }
        guard present.count >= Swift.max(minimumScored, 1) else {
            // Where every part is needed, the first one that lacks is the reason.
            if let lacking, minimumScored >= parts.count {
                return result(.undefined(.partUndefined(lacking.id)))
            }
            return result(
                .undefined(.tooFewParts(scored: present.count, required: minimumScored)))
        }
        let aggregated = aggregate(present)
        return result(.value(rescaling?.rescaled(aggregated) ?? aggregated))
    }

    private func aggregate(_ present: [(part: CompositePart, score: Double)]) -> Double {
        let count = Double(present.count)
        let sum = present.reduce(0) { $0 + $1.score }
        switch aggregation {
        case .mean: return sum / count
        case .sum: return present.count == parts.count ? sum : sum * Double(parts.count) / count
        case .min: return present.reduce(.infinity) { Swift.min($0, $1.score) }
        case .max: return present.reduce(-.infinity) { Swift.max($0, $1.score) }
        case .weightedMean:
            let weighted = present.reduce(0) { $0 + $1.part.weight * $1.score }
            return weighted / present.reduce(0) { $0 + $1.part.weight }
        case .product: return present.reduce(1) { $0 * ($1.score - $1.part.zero) }
        }
    }
}

/// A score's part in a composite.
public struct CompositePart: Sendable, Equatable {
    public var id: String
    /// Index into the form's scores: its scales, then its composites. It stands before the composite's
    /// own.
    public var score: Int
    /// Whether a high score of the part lowers the composite.
    public var isReversed: Bool
    /// The theoretical bounds of the part's score, from which it is reversed.
    public var bounds: ClosedRange<Double>
    /// What the part weighs in a weighted mean.
    public var weight: Double
    /// What a factor of a product is counted from.
    public var zero: Double

    public init(
        id: String, score: Int, isReversed: Bool = false, bounds: ClosedRange<Double>,
        weight: Double = 1, zero: Double = 0
    ) {
        self.id = id
        self.score = score
        self.isReversed = isReversed
        self.bounds = bounds
        self.weight = weight
        self.zero = zero
    }

    /// The score as the composite counts it: a reversed one is mirrored within the theoretical bounds,
    /// lowest + highest − score.
    public func keyed(_ score: Double) -> Double {
        isReversed ? bounds.lowerBound + bounds.upperBound - score : score
    }
}
