import Diagnostics
import InstrumentModel

/// A norm or cut-off at a score that cannot come about.
struct ScoreOutsideRange: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0251", "score-outside-range"), .error,
        "A norm or cut-off at a score that cannot come about.",
        reason:
            "Figures beyond the theoretical range belong to another way of scoring, such as a sum where the scale is a mean, and would place everybody wrongly.",
        sources: [
            "American Educational Research Association, American Psychological Association, & National Council on Measurement in Education. (2014). Standards for educational and psychological testing. AERA."
        ],
        remedy: "Check how the source scored, and score alike: 'score', 'rescale' and the codes of the answers.",
        failing: [
            .sections(
                """
                scales:
                  tension: {items: [calm, tense], score: mean, answered: all, standard: {t: nurses}}
                norms:
                  nurses: {scale: tension, source: Author (2020), population: Nurses in Wales, n: 300, mean: ⟦6.1⟧, sd: 0.8, percentiles: {1: 10, ⟦7⟧: 60}}
                cutoffs:
                  level: {scale: tension, source: Author (2020), population: Nurses in Wales, n: 300, bands: [{below: ⟦8⟧, label: Low}, {label: High}]}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  tension: {items: [calm, tense], score: mean, answered: all, rescale: pomp, standard: {t: nurses}}
                norms:
                  nurses: {scale: tension, source: Author (2020), population: Nurses in Wales, n: 300, mean: 61, sd: 8, percentiles: {0: 1, 100: 99}}
                cutoffs:
                  level: {scale: tension, source: Author (2020), population: Nurses in Wales, n: 300, bands: [{below: 80, label: Low}, {below: 100, label: High}, {label: Full}]}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let norms = context.instrument.norms.flatMap { norm -> [LintFinding] in
            guard let bounds = context.plan(of: norm.form.value)?.bounds(of: norm.score.value)
            else { return [] }
            let scores = norm.percentiles.map(\.score)
            let outside =
                [norm.mean].compactMap(\.self).filter { !bounds.contains($0.value) }
                + scores.filter { !bounds.contains($0.value) }.prefix(1)
            return outside.map { Self.finding($0, in: norm.id.value, norm.score.value, bounds) }
        }
        let cutoffs = context.instrument.cutoffs.compactMap { cutoffs -> LintFinding? in
            guard let bounds = context.plan(of: cutoffs.form.value)?.bounds(of: cutoffs.score.value)
            else { return nil }
            // Below the lowest score lies nobody, and a bound above the highest cuts nobody off.
            let outside = cutoffs.bands.compactMap(\.below).first {
                !bounds.contains($0.value) || $0.value == bounds.lowest
            }
            return outside.map { Self.finding($0, in: cutoffs.id.value, cutoffs.score.value, bounds) }
        }
        return norms + cutoffs
    }

    private static func finding(
        _ score: Located<Double>, in table: String, _ subject: String, _ bounds: ScoreBounds
    ) -> LintFinding {
        LintFinding(
            "'\(table)' has the score \(ScoreText.of(score.value)), and '\(subject)' runs from \(ScoreText.of(bounds))",
            at: score.range,
            advice:
                "Check how the source scored, and score alike: 'score', 'rescale' and the codes of the answers."
        )
    }
}
