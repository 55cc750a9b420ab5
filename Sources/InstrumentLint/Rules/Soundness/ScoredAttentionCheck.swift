import Diagnostics
import InstrumentModel

/// An attention check that counts on a scale.
struct ScoredAttentionCheck: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0232", "scored-attention-check"), .error,
        "An attention check that counts on a scale.",
        reason:
            "Attentive respondents all answer it alike, whatever they feel; in a score it is a constant, and for the others noise.",
        remedy: "Take it out of the scale, or remove 'attention' if the item measures something.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  check: {responses: degree, attention: 2, text: "Please answer with 'Slightly' here."}
                scales:
                  calmness: {items: [calm, ⟦check⟧], score: mean, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  check: {responses: degree, attention: 2, text: "Please answer with 'Slightly' here."}
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.scales.flatMap { scale in
            scale.members.compactMap { member -> LintFinding? in
                guard let item = context.asking.items[member.item.value], item.isAttentionCheck
                else { return nil }
                return LintFinding(
                    "The attention check '\(item.id.value)' counts on the scale '\(scale.id.value)'",
                    at: member.item.range,
                    advice: "Take it out of the scale, or remove 'attention' if it measures something.",
                    related: [.init("an attention check here", at: item.id.range)])
            }
        }
    }
}
