import Diagnostics
import InstrumentModel

/// An attention check that is passed with a code that nobody can answer.
struct AttentionOutsideScale: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0230", "attention-outside-scale"), .error,
        "An attention check that is passed with a code that nobody can answer.",
        reason: "Every respondent would seem not to have read.",
        remedy: "Give codes of options of the item's response scale.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  check: {responses: degree, attention: ⟦0⟧, text: "Please answer with 'Not at all' here."}
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  check: {responses: degree, attention: [1, 2], text: How often do you breathe under water?}
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.items.flatMap { item -> [LintFinding] in
            guard item.isAttentionCheck, let codes = context.asking.codes(of: item) else { return [] }
            let options = codes.ascending.map(String.init)
            let shown =
                options.prefix(12).joined(separator: ", ") + (options.count > 12 ? ", …" : "")
            return item.attention.filter { !codes.contains($0.value) }.map { code in
                LintFinding(
                    "The attention check '\(item.id.value)' is passed with \(code.value), which nobody can answer",
                    at: code.range,
                    advice: "The codes of '\(item.responses.value)' are \(shown).")
            }
        }
    }
}
