import Diagnostics
import InstrumentModel

/// A change score whose second wave does not come after its first.
struct ChangeRunsBackwards: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0260", "change-runs-backwards"), .error,
        "A change score whose second wave does not come after its first.",
        reason: "Growth would have the sign of decline, and from a wave to itself nothing changes.",
        remedy: "Name the earlier wave under 'from' and the later one under 'to'.",
        failing: [
            .sections(
                """
                keys: {person: person_id}
                waves: {column: wave, order: [pre, post]}
                changes:
                  growth: {scale: all_items, from: post, to: ⟦pre⟧, reliability: {icc: 0.7}}
                """)
        ],
        passing: [
            .sections(
                """
                keys: {person: person_id}
                waves: {column: wave, order: [zero, after, before]}
                changes:
                  growth: {scale: all_items, from: zero, to: before, reliability: {icc: 0.7}}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        guard let waves = context.instrument.design.waves else { return [] }
        return context.instrument.design.changes.compactMap { change in
            guard let from = waves.position(of: change.from.value),
                let to = waves.position(of: change.to.value), from >= to
            else { return nil }
            let message =
                from == to
                ? "The change score '\(change.id.value)' goes from the wave '\(change.to.value)' to itself"
                : "The change score '\(change.id.value)' ends with '\(change.to.value)', which comes before '\(change.from.value)'"
            return LintFinding(
                message, at: change.to.range,
                advice: "Name the earlier wave under 'from' and the later one under 'to'.",
                related: [.init("starts here", at: change.from.range)])
        }
    }
}
