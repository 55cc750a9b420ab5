import InstrumentModel

/// A score against a norm, as SQL over the scores `s1`, `s2`…
struct StandardScoring {
    private let standard: ScoringPlan.StandardPlan
    private let text: SQLText

    init(_ standard: ScoringPlan.StandardPlan, _ text: SQLText) {
        self.standard = standard
        self.text = text
    }

    private var raw: String { "s\(standard.score + 1)" }

    var score: String {
        switch standard.transformation {
        case .z(let mean, let deviation): z(mean, deviation)
        case .t(let mean, let deviation):
            "\(text.number(50)) + \(text.number(10)) * (\(z(mean, deviation)))"
        case .percentile(let table): percentile(table)
        }
    }

    private func z(_ mean: Double, _ deviation: Double) -> String {
        "(\(raw) - \(text.number(mean))) / \(text.number(deviation))"
    }

    /// Interpolated between the entries, and NULL beyond them.
    private func percentile(_ table: [Norm.Percentile]) -> String {
        var cases: [String] = []
        var lower: Norm.Percentile?
        for entry in table {
            let score = text.number(entry.score.value)
            cases.append("WHEN \(raw) = \(score) THEN \(text.number(entry.percentile.value))")
            let between = lower.map { interpolated($0, entry) } ?? "NULL"
            cases.append("WHEN \(raw) < \(score) THEN \(between)")
            lower = entry
        }
        return "CASE \(cases.joined(separator: " ")) END"
    }

    private func interpolated(_ lower: Norm.Percentile, _ upper: Norm.Percentile) -> String {
        let rise = text.number(upper.percentile.value - lower.percentile.value)
        let span = text.number(upper.score.value - lower.score.value)
        let share = "(\(raw) - \(text.number(lower.score.value))) / \(span)"
        return "\(text.number(lower.percentile.value)) + \(rise) * (\(share))"
    }
}
