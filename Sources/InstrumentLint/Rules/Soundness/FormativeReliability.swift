import Diagnostics
import InstrumentModel

/// A demand for the reliability of a composite.
struct FormativeReliability: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0247", "formative-reliability"), .error,
        "A demand for the reliability of a composite.",
        reason:
            "A composite is formed by its parts, which need not go together; internal consistency asks whether they do, and says nothing about it (Bollen & Lennox 1991).",
        sources: [
            "Bollen, K., & Lennox, R. (1991). Conventional wisdom on measurement: A structural equation perspective. Psychological Bulletin, 110, 305–314."
        ],
        remedy: "Demand it of the scales that are its parts.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                composites:
                  burden: {of: [calmness, tension], score: mean, answered: all, ⟦reliability⟧: {alpha: 0.80}}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], reversed: [tense], score: mean, answered: all, reliability: {alpha: 0.80}}
                composites:
                  burden: {of: [calmness], score: mean, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.composites.compactMap { composite in
            composite.reliabilityDemand.map { place in
                LintFinding(
                    "The composite '\(composite.id.value)' cannot be asked for internal consistency",
                    at: place, advice: "Demand it of the scales that are its parts.")
            }
        }
    }
}
