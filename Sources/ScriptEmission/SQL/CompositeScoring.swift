import InstrumentModel

/// A score made of other scores, as SQL over the scores `s1`, `s2`… before it.
struct CompositeScoring {
    private let composite: ScoringPlan.CompositePlan
    private let text: SQLText
    /// The parts as the composite counts them, NULL where one has no score.
    private let parts: [String]

    init(_ composite: ScoringPlan.CompositePlan, _ text: SQLText) {
        self.composite = composite
        self.text = text
        parts = composite.parts.map { part in
            let score = "s\(part.score + 1)"
            return part.isReversed
                ? "(\(text.number(part.bounds.lowest + part.bounds.highest)) - \(score))" : score
        }
    }

    var score: String {
        let aggregated = "(\(aggregate))"
        let score = composite.rescaling.map { text.rescaled(aggregated, $0) } ?? aggregated
        return "CASE WHEN \(present) >= \(max(composite.minimumScored, 1)) THEN \(score) END"
    }

    private var present: String {
        SQLExpression.present(composite.parts.map { "s\($0.score + 1)" })
    }

    private var aggregate: String {
        let count = "CAST(\(present) AS \(text.dialect.double))"
        switch composite.aggregation {
        case .mean: return "(\(sum(parts))) / \(count)"
        case .sum:
            let all = text.number(Double(parts.count))
            return "CASE WHEN \(present) = \(parts.count) THEN \(sum(parts)) ELSE (\(sum(parts))) * \(all) / \(count) END"
        case .min: return extreme("LEAST", absent: .infinity)
        case .max: return extreme("GREATEST", absent: -.infinity)
        case .weightedMean: return weightedMean
        case .product:
            let factors = zip(parts, composite.parts).map { part, plan in
                "COALESCE(\(part) - \(text.number(plan.zero)), \(text.number(1)))"
            }
            return factors.joined(separator: " * ")
        }
    }

    private var weightedMean: String {
        let weights = composite.parts.map { text.number($0.weight) }
        let weighted = zip(weights, parts).map { "\($0) * \($1)" }
        let counted = zip(weights, composite.parts).map { weight, part in
            "CASE WHEN s\(part.score + 1) IS NOT NULL THEN \(weight) END"
        }
        return "(\(sum(weighted))) / (\(sum(counted)))"
    }

    /// In the order of the parts, as sums of doubles depend on it.
    private func sum(_ values: [String]) -> String {
        values.map { "COALESCE(\($0), \(text.number(0)))" }.joined(separator: " + ")
    }

    /// The databases do not agree on what the least of a number and NULL is.
    private func extreme(_ function: String, absent: Double) -> String {
        let bound = "CAST('\(absent > 0 ? "Infinity" : "-Infinity")' AS \(text.dialect.double))"
        let values = parts.map { "COALESCE(\($0), \(bound))" }
        return values.count == 1 ? values[0] : "\(function)(\(values.joined(separator: ", ")))"
    }
}
