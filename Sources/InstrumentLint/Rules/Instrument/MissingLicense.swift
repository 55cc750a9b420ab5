import Diagnostics
import InstrumentModel

/// An instrument that does not say under what terms others may use it.
struct MissingLicense: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0901", "missing-license"), .note,
        "An instrument that does not say under what terms others may use it.",
        reason:
            "Without a licence nobody else may give, translate or shorten the instrument, however much its author would like it.",
        remedy: "Add 'license', such as CC-BY-4.0.",
        failing: [
            .file(
                """
                scalewright: 1
                instrument: ⟦example⟧
                title: Example
                version: 1.0.0
                language: en
                responses: {degree: {labels: [Not at all, Somewhat, Very]}}
                items: {calm: {responses: degree, text: How calm do you feel?}}
                scales: {calmness: {items: [calm], score: mean, answered: all}}
                """)
        ],
        passing: [
            .sections(
                """
                license: All rights reserved.
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        guard context.instrument.license == nil else { return [] }
        return [
            LintFinding(
                "Nothing says under what terms others may use the instrument",
                at: context.instrument.id.range, advice: "Add 'license: CC-BY-4.0', or your own terms.")
        ]
    }
}
