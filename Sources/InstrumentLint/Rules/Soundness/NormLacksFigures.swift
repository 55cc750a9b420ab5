import Diagnostics
import InstrumentModel

/// A standard score against a norm that lacks the figures for it.
struct NormLacksFigures: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0249", "norm-lacks-figures"), .error,
        "A standard score against a norm that lacks the figures for it.",
        reason:
            "z and T scores need the mean and the standard deviation of the population, and percentiles need a table.",
        remedy: "Add the figures to the norm, or ask for another standard score.",
        failing: [
            .sections(
                """
                scales:
                  tension: {items: [calm, tense], score: mean, answered: all, standard: {t: nurses, percentile: ⟦nurses⟧}}
                norms:
                  nurses: {scale: tension, source: Author (2020), population: Nurses in Wales, n: 300, mean: 2.5, sd: 0.8}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  tension: {items: [calm, tense], score: mean, answered: all, standard: {percentile: nurses}}
                norms:
                  nurses: {scale: tension, source: Author (2020), population: Nurses in Wales, n: 300, percentiles: {2: 20, 3.5: 70}}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let instrument = context.instrument
        let standards = instrument.scales.flatMap(\.standards) + instrument.composites.flatMap(\.standards)
        return standards.compactMap { standard in
            guard let norm = instrument.norm(standard.norm.value) else { return nil }
            switch standard.kind {
            case .z, .t:
                guard norm.mean == nil || norm.standardDeviation == nil else { return nil }
                return LintFinding(
                    "The norm '\(norm.id.value)' has no mean and standard deviation for a \(standard.kind == .z ? "z" : "T") score",
                    at: standard.norm.range, advice: "Add 'mean' and 'sd' to the norm.",
                    related: [.init("the norm stands here", at: norm.id.range)])
            case .percentile:
                guard norm.percentiles.isEmpty else { return nil }
                return LintFinding(
                    "The norm '\(norm.id.value)' has no table of percentiles", at: standard.norm.range,
                    advice: "Add 'percentiles: {2.0: 10, 3.0: 50}' with its figures.",
                    related: [.init("the norm stands here", at: norm.id.range)])
            }
        }
    }
}
