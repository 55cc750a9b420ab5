import Diagnostics
import InstrumentModel

/// An item that is asked and never scored.
struct ItemInNoScale: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0201", "item-in-no-scale"), .error,
        "An item that is asked and never scored.",
        reason:
            "Respondents would answer a question from which nothing follows; most often a name was left out of a list.",
        remedy: "Add it to the items of a scale, or remove it.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  ⟦tense⟧: {responses: degree, text: How tense do you feel?}
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  tense: {responses: degree, text: How tense do you feel?}
                scales:
                  calmness: {items: [calm], reversed: [tense], score: mean, answered: all}
                """),
            .sections(
                """
                items:
                  asleep: {responses: degree, text: How well did you sleep?}
                  calm: {responses: degree, text: How calm do you feel?, ask_if: asleep > 1}
                  check: {responses: degree, attention: 3, text: "Please answer with 'Somewhat' here."}
                scales:
                  calmness: {items: [calm], score: mean, answered: 1}
                """),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let instrument = context.instrument
        let scored = instrument.scales.flatMap(\.members).map(\.item.value)
        // Something follows also from a question that decides about others.
        let deciding = instrument.items.compactMap(\.askIf).flatMap(\.mentions).map(\.value)
        let used = Set(scored + deciding)
        return instrument.items.filter { !used.contains($0.id.value) && !$0.isAttentionCheck }.map {
            item in
            LintFinding(
                "The item '\(item.id.value)' is in no scale", at: item.id.range,
                advice: "Add it to the items of a scale, or remove it.")
        }
    }
}
