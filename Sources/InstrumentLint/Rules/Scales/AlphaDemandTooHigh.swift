import Diagnostics
import InstrumentModel

/// A demand for an alpha that only redundant items reach.
struct AlphaDemandTooHigh: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0510", "alpha-demand-too-high"), .note,
        "A demand for an alpha or omega that only redundant items reach.",
        reason:
            "An alpha between .70 and .95 is held to be good; above it, items say the same more than once, and to demand it drives out breadth (Terwee et al. 2007).",
        sources: [
            "Terwee, C. B., et al. (2007). Quality criteria were proposed for measurement properties of health status questionnaires. Journal of Clinical Epidemiology, 60, 34–42."
        ],
        remedy: "Demand .95 or less.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], reversed: [tense], score: mean, answered: all, reliability: {alpha: ⟦0.97⟧}}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], reversed: [tense], score: mean, answered: all, reliability: {alpha: 0.95, n: 200}}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.scales.flatMap { scale in
            scale.thresholds.filter { threshold in
                [.alpha, .alphaLower, .omega].contains(threshold.measure) && threshold.limit.value > 0.95
            }.map { threshold in
                LintFinding(
                    "The scale '\(scale.id.value)' demands an \(threshold.measure == .omega ? "omega" : "alpha") above .95",
                    at: threshold.limit.range, advice: "Demand .95 or less.",
                    about: [scale.id.value])
            }
        }
    }
}
