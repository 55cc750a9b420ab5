import InstrumentModel

/// How many attention checks were failed, as SQL over coded answers `a1`, `a2`…
struct AttentionScoring {
    /// The column that `scalewright score` writes it to.
    static let column = "attention_failed"

    private let checks: [ScoringPlan.AttentionPlan]

    init(_ checks: [ScoringPlan.AttentionPlan]) {
        self.checks = checks
    }

    /// NULL where none was answered.
    var failed: String {
        // NULL fails no comparison: what was not answered counts for nothing.
        let failures = checks.map { check in
            "CASE WHEN NOT \(CodeCondition(check.passing).text(of: Self.answer(check))) THEN 1 ELSE 0 END"
        }
        let answered = SQLExpression.present(checks.map(Self.answer))
        return "CASE WHEN \(answered) > 0 THEN \(SQLExpression.sum(failures)) END"
    }

    private static func answer(_ check: ScoringPlan.AttentionPlan) -> String { "a\(check.column + 1)" }
}
