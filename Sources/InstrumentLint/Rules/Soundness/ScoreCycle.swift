import Diagnostics
import InstrumentModel

/// A score that is made of itself.
struct ScoreCycle: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0241", "score-cycle"), .error,
        "A score that is made of itself.",
        reason:
            "There is no order in which such scores could be computed.",
        remedy: "Take one of the parts out of the circle.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                composites:
                  burden: {of: [calmness, load], score: mean, answered: all}
                  load: {of: [tension, ⟦burden⟧], score: mean, answered: all}
                """),
            .sections(
                """
                scales:
                  calmness: {items: [calm, tense], score: mean, answered: all}
                  poise: {facets: [calmness, ⟦poise⟧], score: mean_of_items, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                composites:
                  burden: {of: [load, calmness], score: mean, answered: all}
                  load: {of: [tension, calmness], score: mean, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        ScoreOrder(context.instrument).cycles.compactMap { cycle in
            guard let last = cycle.last else { return nil }
            let path = ([last] + cycle).map(\.value)
            let shown =
                path.count > 12 ? path.prefix(10) + ["…", last.value] : path[...]
            return LintFinding(
                "The score '\(last.value)' is made of itself: \(shown.joined(separator: " → "))",
                at: last.range, advice: "Take one of the parts out of the circle.")
        }
    }
}
