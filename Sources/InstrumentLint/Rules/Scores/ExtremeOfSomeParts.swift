import Diagnostics
import InstrumentModel

/// A minimum or maximum that is given though a part has no score.
struct ExtremeOfSomeParts: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0802", "extreme-of-some-parts"), .warning,
        "A minimum or maximum that is given though a part has no score.",
        reason:
            "The missing part may be the extreme one: a minimum of the others is then too high, and a maximum too low.",
        remedy: "Write 'answered: all'.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                composites:
                  weakest: {of: [calmness, tension], score: min, answered: ⟦1⟧}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                composites:
                  weakest: {of: [calmness, tension], score: min, answered: all}
                  burden: {of: [calmness, tension], score: mean, answered: 1}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        var reported: Set<String> = []
        return context.plans.flatMap { plan in
            plan.composites.compactMap { extreme -> LintFinding? in
                guard extreme.aggregation == .min || extreme.aggregation == .max,
                    extreme.minimumScored < extreme.parts.count,
                    let composite = context.instrument.composite(extreme.id),
                    reported.insert(extreme.id).inserted
                else { return nil }
                return LintFinding(
                    "The \(extreme.aggregation == .min ? "minimum" : "maximum") '\(extreme.id)' is given with parts missing",
                    at: composite.answered.range, advice: "Write 'answered: all'.",
                    about: [extreme.id])
            }
        }
    }
}
