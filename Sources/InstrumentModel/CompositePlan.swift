import Diagnostics

extension ScoringPlan {
    /// A score's part in a composite.
    public struct Part: Sendable, Equatable {
        /// Index into `scoreIDs`, before the composite's own.
        public var score: Int
        public var isReversed: Bool
        /// The theoretical bounds of the part's score, from which it is reversed.
        public var bounds: ScoreBounds
        public var weight: Double
        /// What is subtracted, after reversal; 0 but in products.
        public var zero: Double
    }

    /// How a score comes about from other scores.
    public struct CompositePlan: Sendable, Equatable {
        public var id: String
        public var parts: [Part]
        public var aggregation: Composite.Aggregation
        /// How many of the parts must have a score.
        public var minimumScored: Int
        public var rescaling: Rescaling?
        /// Of the score as it is given, after rescaling.
        public var bounds: ScoreBounds
    }
}

extension Instrument {
    /// The plans of all scores that are made of other scores and have a part in a form.
    func compositePlans(over scales: [ScoringPlan.ScalePlan]) -> [ScoringPlan.CompositePlan] {
        let wholes = Dictionary(
            self.scales.filter(\.averagesFacets).map { ($0.id.value, Whole($0)) }
                + composites.map { ($0.id.value, Whole($0)) },
            uniquingKeysWith: { first, _ in first })
        var known = Dictionary(
            scales.enumerated().map { ($1.id, (index: $0, bounds: $1.bounds)) },
            uniquingKeysWith: { first, _ in first })
        var plans: [ScoringPlan.CompositePlan] = []
        for id in ScoreOrder(self).resolved where known[id] == nil {
            guard let whole = wholes[id] else { continue }
            let parts = whole.parts.compactMap { part -> ScoringPlan.Part? in
                known[part.id].map {
                    ScoringPlan.Part(
                        score: $0.index, isReversed: part.isReversed, bounds: $0.bounds,
                        weight: part.weight, zero: part.zero)
                }
            }
            guard !parts.isEmpty else { continue }
            let plan = ScoringPlan.CompositePlan(id, whole, parts)
            known[id] = (scales.count + plans.count, plan.bounds)
            plans.append(plan)
        }
        return plans
    }
}

/// What composites and scales that average facets have in common.
private struct Whole {
    struct Part {
        var id: String
        var isReversed: Bool
        var weight = 1.0
        var zero = 0.0
    }

    var parts: [Part]
    var aggregation: Composite.Aggregation
    var answered: AnsweredRule
    var rescale: Rescale?

    init(_ scale: Scale) {
        parts = scale.facets.map {
            Part(id: $0.scale.value, isReversed: $0.keying == .reversed)
        }
        aggregation = scale.aggregation.value == .mean ? .mean : .sum
        answered = scale.answered.value
        rescale = scale.rescale?.value
    }

    init(_ composite: Composite) {
        func number(_ numbers: [Composite.PartNumber], _ part: Located<String>) -> Double? {
            numbers.first { $0.part == part }?.number.value
        }
        parts = composite.parts.map { part in
            Part(
                id: part.value, isReversed: composite.reversed.contains(part),
                weight: number(composite.weights, part) ?? 1,
                zero: number(composite.zeros, part) ?? 0)
        }
        aggregation = composite.aggregation.value
        answered = composite.answered.value
        rescale = composite.rescale?.value
    }
}

extension ScoringPlan.CompositePlan {
    fileprivate init(_ id: String, _ whole: Whole, _ parts: [ScoringPlan.Part]) {
        let minimum = whole.answered.minimumAnswered(ofItems: parts.count)
        let aggregated = Self.bounds(whole.aggregation, parts, isPartial: minimum < parts.count)
        self.init(
            id: id, parts: parts, aggregation: whole.aggregation, minimumScored: minimum,
            rescaling: whole.rescale.map {
                ScoringPlan.Rescaling(from: aggregated, to: $0.target)
            },
            bounds: whole.rescale?.target ?? aggregated)
    }

    /// - Parameter isPartial: whether some parts may be without a score; then any of them may come to
    ///   stand for all
    private static func bounds(
        _ aggregation: Composite.Aggregation, _ parts: [ScoringPlan.Part], isPartial: Bool
    ) -> ScoreBounds {
        let scores = parts.map(\.bounds)
        switch aggregation {
        case .mean, .weightedMean: return ScoreBounds(around: scores)
        case .sum where isPartial: return ScoreBounds(around: scores) * Double(parts.count)
        case .sum: return scores.reduce(ScoreBounds(lowest: 0, highest: 0), +)
        case .min:
            return ScoreBounds(
                lowest: scores.map(\.lowest).min() ?? 0, highest: scores.map(\.highest).min() ?? 0)
        case .max:
            return ScoreBounds(
                lowest: scores.map(\.lowest).max() ?? 0, highest: scores.map(\.highest).max() ?? 0)
        case .product:
            return ScoreBounds(productOf: parts.map { $0.bounds.counted(from: $0.zero) })
        }
    }
}
