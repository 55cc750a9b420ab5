import InstrumentModel

/// A score against a norm, as the codebook describes it.
struct StandardEntry: Encodable {
    /// The column that holds it.
    var column: String
    var norm: String
    /// The computation in words.
    var formula: String

    /// Those of a score in a form; nil where there are none.
    static func all(of score: String, _ plan: ScoringPlan) -> [StandardEntry]? {
        let entries = plan.standards.filter { plan.scoreIDs[$0.score] == score }.map { standard in
            StandardEntry(
                column: standard.id, norm: standard.norm,
                formula: formula(standard.transformation))
        }
        return entries.isEmpty ? nil : entries
    }

    private static func formula(_ transformation: ScoringPlan.Transformation) -> String {
        switch transformation {
        case .z(let mean, let standardDeviation):
            "z score: (score − \(ScoreText.of(mean))) / \(ScoreText.of(standardDeviation))"
        case .t(let mean, let standardDeviation):
            "T score: 50 + 10 × (score − \(ScoreText.of(mean))) / \(ScoreText.of(standardDeviation))"
        case .percentile:
            "percentile, interpolated between the entries of the table and none beyond them"
        }
    }
}
