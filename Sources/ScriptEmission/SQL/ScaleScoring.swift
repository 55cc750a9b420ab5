import InstrumentModel

/// The score of a scale, as SQL over coded answers `a1`, `a2`…
struct ScaleScoring {
    private let scale: ScoringPlan.ScalePlan

    init(_ scale: ScoringPlan.ScalePlan) {
        self.scale = scale
    }

    /// Each answer as the scale counts it.
    var keyed: [String] {
        scale.terms.map { term in
            SQLExpression.keyed(
                Self.answer(term),
                reversedWithin: term.isReversed ? (term.lowest, term.highest) : nil)
        }
    }

    /// How many of the scale's items are answered.
    var answered: String { SQLExpression.present(scale.terms.map(Self.answer)) }

    /// The sum of the keyed answers that are there.
    var sum: String { SQLExpression.sum(keyed.map { "COALESCE(\($0), 0)" }) }

    /// - Parameters:
    ///   - sum: the column that holds the sum
    ///   - answered: the column that holds the number of answers
    func score(sum: String, answered: String, _ text: SQLText) -> String {
        var conditions = ["\(answered) >= \(max(scale.minimumAnswered, 1))"]
        conditions += scale.terms.filter(\.isRequired).map { "\(Self.answer($0)) IS NOT NULL" }
        let double = text.dialect.double
        let total = scale.aggregation == .mean ? sum : "\(sum) * \(scale.terms.count)"
        let quotient = "CAST(\(total) AS \(double)) / CAST(\(answered) AS \(double))"
        let score = scale.rescaling.map { text.rescaled("(\(quotient))", $0) } ?? quotient
        return "CASE WHEN \(conditions.joined(separator: " AND ")) THEN \(score) END"
    }

    private static func answer(_ term: ScoringPlan.Term) -> String { "a\(term.column + 1)" }
}

extension SQLText {
    /// A score taken from its theoretical bounds to others, in the order of `Rescaling`.
    func rescaled(_ score: String, _ rescaling: ScoringPlan.Rescaling) -> String {
        let width = number(rescaling.to.highest - rescaling.to.lowest)
        let span = number(rescaling.from.highest - rescaling.from.lowest)
        let distance = "(\(score) - \(number(rescaling.from.lowest)))"
        return "\(number(rescaling.to.lowest)) + \(width) * \(distance) / \(span)"
    }
}
