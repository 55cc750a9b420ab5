import Diagnostics
import InstrumentModel

/// Weights without a reason.
struct WeightsWithoutReason: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0246", "weights-without-reason"), .error,
        "Weights without a reason.",
        reason:
            "Weights decide who scores higher than whom, and the rationale for them has to be given (AERA, APA & NCME 2014, Standard 1.14).",
        sources: [
            "American Educational Research Association, American Psychological Association, & National Council on Measurement in Education. (2014). Standards for educational and psychological testing. AERA."
        ],
        remedy: "Say under 'because' why the parts weigh what they do.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                composites:
                  strain: {of: [calmness, tension], score: weighted_mean, weights: ⟦{calmness: 1, tension: 2}⟧, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                composites:
                  strain: {of: [calmness, tension], score: weighted_mean, weights: {calmness: 1, tension: 2}, because: Tension predicted absence twice as well., answered: all}
                  burden: {of: [calmness, tension], score: mean, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.composites.compactMap { composite in
            guard let place = composite.weightsRange, composite.because == nil else { return nil }
            return LintFinding(
                "The composite '\(composite.id.value)' weights its parts and does not say why",
                at: place, advice: "Add 'because:' with the reason, or score the mean.")
        }
    }
}
