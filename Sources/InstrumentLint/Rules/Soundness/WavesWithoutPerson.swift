import Diagnostics
import InstrumentModel

/// Waves in data that do not say whose rows belong together.
struct WavesWithoutPerson: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0268", "waves-without-person"), .error,
        "Waves in data that do not say whose rows belong together.",
        reason:
            "Without a key besides the wave, all rows of a wave are duplicates of each other, and nobody's two waves can be compared.",
        remedy: "Name the column that identifies a person under keys.",
        failing: [
            .sections(
                """
                waves: {column: ⟦wave⟧, order: [pre, post]}
                """)
        ],
        passing: [
            .sections(
                """
                keys: {person: person_id}
                waves: {column: wave, order: [pre, post]}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        guard let waves = context.instrument.design.waves,
            !context.instrument.keys.contains(where: { $0.column.value != waves.column.value })
        else { return [] }
        return [
            LintFinding(
                "There are waves, and no key says whose answers a row holds",
                at: waves.column.range,
                advice: "Name the column that does: 'keys: {person: person_id}'.")
        ]
    }
}
