import InstrumentModel

/// Says how a score comes about from other scores.
struct CompositeInWords {
    let composite: ScoringPlan.CompositePlan
    let plan: ScoringPlan

    var formula: String {
        let parts = composite.parts.map(name)
        let reversals = composite.parts.filter(\.isReversed).map { part in
            let turn = part.bounds.lowest + part.bounds.highest
            let operation = turn == 0 ? "minus the score" : "\(ScoreText.of(turn)) minus the score"
            return "that on \(plan.scoreIDs[part.score]) is reversed first (\(operation))"
        }
        let clauses = ["\(verb) \(CodebookText.list(parts))"] + reversals
        return clauses.joined(separator: "; ") + "." + unequalWeights
            + CodebookText.rescaling(composite.rescaling)
    }

    var missingRule: String {
        let count = composite.parts.count
        if composite.minimumScored >= count {
            return
                "Given when \(count == 1 ? "the part has" : "all \(count) parts have") a score; otherwise missing."
        }
        let partial =
            switch composite.aggregation {
            case .sum: " The sum with a part missing is the mean of the others times \(count)."
            case .mean, .weightedMean: " The mean is of the parts that have one."
            case .min, .max, .product: ""
            }
        return
            "Given when at least \(composite.minimumScored) of the \(count) parts have a score; otherwise missing."
            + partial
    }

    private var verb: String {
        switch composite.aggregation {
        case .mean: "Mean of the scores on"
        case .sum: "Sum of the scores on"
        case .min: "Lowest of the scores on"
        case .max: "Highest of the scores on"
        case .weightedMean: "Weighted mean of the scores on"
        case .product: "Product of the scores on"
        }
    }

    private func name(of part: ScoringPlan.Part) -> String {
        let id = plan.scoreIDs[part.score]
        switch composite.aggregation {
        case .weightedMean: return "\(id) (weight \(ScoreText.of(part.weight)))"
        case .product where part.zero < 0: return "\(id) plus \(ScoreText.of(-part.zero))"
        case .product: return "\(id) minus \(ScoreText.of(part.zero))"
        case .mean, .sum, .min, .max: return id
        }
    }

    /// The mean of scales of different sizes is not the mean of their items.
    private var unequalWeights: String {
        let sizes = composite.parts.compactMap { part in
            plan.scales.indices.contains(part.score) ? plan.scales[part.score].terms.count : nil
        }
        guard composite.aggregation == .mean, Set(sizes).count > 1 else { return "" }
        return " Each part counts alike, so that an item of a small part weighs more."
    }
}
