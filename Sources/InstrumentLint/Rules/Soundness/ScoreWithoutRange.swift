import Diagnostics
import InstrumentModel

/// A score whose theoretical range is too wide to compute with.
struct ScoreWithoutRange: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0253", "score-without-range"), .error,
        "A score whose theoretical range is too wide to compute with.",
        reason:
            "Beyond a million millions, neighbouring scores can no longer be told apart, and reversal and rescaling lose their digits.",
        remedy: "Rescale the parts, or multiply fewer of them.",
        failing: [
            .sections(
                """
                responses:
                  count: {range: {from: 0, to: 100000, step: 1000}}
                items:
                  calm: {responses: count, text: How many calm minutes did you have?}
                  tense: {responses: count, text: How many tense minutes did you have?}
                  bored: {responses: count, text: How many bored minutes did you have?}
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                  boredom: {items: [bored], score: mean, answered: all}
                composites:
                  ⟦load⟧: {of: [calmness, tension, boredom], score: product, zero: {calmness: 0, tension: 0, boredom: 0}, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                responses:
                  count: {range: {from: 0, to: 100000, step: 1000}}
                items:
                  calm: {responses: count, text: How many calm minutes did you have?}
                  tense: {responses: count, text: How many tense minutes did you have?}
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                composites:
                  load: {of: [calmness, tension], score: product, zero: {calmness: 0, tension: 0}, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        var reported: Set<String> = []
        return context.plans.flatMap { plan in
            plan.composites.compactMap { composite -> LintFinding? in
                let bounds = composite.rescaling?.from ?? composite.bounds
                let name =
                    context.instrument.composite(composite.id)?.id
                    ?? context.instrument.scale(composite.id)?.id
                guard !bounds.isUsable, let name, reported.insert(composite.id).inserted
                else { return nil }
                return LintFinding(
                    "The score '\(composite.id)' would run from \(ScoreText.of(bounds))",
                    at: name.range, advice: "Rescale the parts, or multiply fewer of them.")
            }
        }
    }
}
