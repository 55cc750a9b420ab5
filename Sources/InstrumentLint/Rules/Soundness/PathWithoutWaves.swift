import Diagnostics
import InstrumentModel

/// An effect one wave later in an instrument without a later wave.
struct PathWithoutWaves: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0271", "path-without-waves"), .error,
        "An effect one wave later in an instrument without a later wave.",
        reason: "There are no data in which the effect could be seen.",
        remedy: "Declare the waves, two at least, or let the effect be in the same wave.",
        failing: [
            .sections(
                """
                paths: {habit: {from: all_items, to: all_items, wave: ⟦next⟧}}
                """)
        ],
        passing: [
            .sections(
                """
                keys: {person: person_id}
                waves: {column: wave, order: [pre, post]}
                paths: {habit: {from: all_items, to: all_items, wave: next}}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let design = context.instrument.design
        guard design.waves?.order.count ?? 0 < 2 else { return [] }
        return design.paths.filter { $0.wave.value == .next }.map { path in
            LintFinding(
                "The effect of the path '\(path.id.value)' is there a wave later, and there is no later wave",
                at: path.wave.range, advice: "Declare 'waves: {column: wave, order: [pre, post]}'.")
        }
    }
}
