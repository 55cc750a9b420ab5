import Diagnostics
import InstrumentModel

/// A table of percentiles that does not ascend.
struct PercentilesOutOfOrder: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0250", "percentiles-out-of-order"), .error,
        "A table of percentiles that does not ascend.",
        reason:
            "A higher score cannot have a lower percentile, and between entries out of order nothing can be interpolated.",
        remedy: "Order the table by score, and check the figures against their source.",
        failing: [
            .sections(
                """
                scales:
                  tension: {items: [calm, tense], score: mean, answered: all, standard: {percentile: nurses}}
                norms:
                  nurses: {scale: tension, source: Author (2020), population: Nurses in Wales, n: 300, percentiles: {1: 10, 2.5: 40, ⟦3⟧: 30, 4: 80}}
                  doctors: {scale: tension, source: Author (2020), population: Doctors in Wales, n: 300, percentiles: {2: 10, ⟦1⟧: 40}}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  tension: {items: [calm, tense], score: mean, answered: all, standard: {percentile: nurses}}
                norms:
                  nurses: {scale: tension, source: Author (2020), population: Nurses in Wales, n: 300, percentiles: {1: 10, 2.5: 40, 3: 40, 4: 80}}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.norms.compactMap { norm in
            let neighbours = zip(norm.percentiles, norm.percentiles.dropFirst())
            guard
                let (before, after) = neighbours.first(where: {
                    $0.score.value >= $1.score.value || $0.percentile.value > $1.percentile.value
                })
            else { return nil }
            let score = ScoreText.of(after.score.value)
            let problem =
                before.score.value >= after.score.value
                ? "The score \(score) stands after \(ScoreText.of(before.score.value))"
                : "The score \(score) has a lower percentile than \(ScoreText.of(before.score.value))"
            return LintFinding(
                "\(problem) in the norm '\(norm.id.value)'", at: after.score.range,
                advice: "Order the table by score, and check the figures against their source.",
                related: [.init("the entry before", at: before.score.range)])
        }
    }
}
