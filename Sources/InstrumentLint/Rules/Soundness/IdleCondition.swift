import Diagnostics
import InstrumentModel

/// A condition that every answer fulfils.
struct IdleCondition: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0226", "idle-condition"), .warning,
        "A condition that every answer fulfils.",
        reason:
            "It looks as if some respondents were spared the item, and only those are who left another one unanswered.",
        remedy: "Mend the comparison, write answered(item) if that is meant, or remove the condition.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  tense: {responses: degree, text: How tense do you feel?, ask_if: ⟦calm >= 1⟧}
                """)
        ],
        passing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  tense: {responses: degree, text: How tense do you feel?, ask_if: calm > 1}
                  restless: {responses: degree, text: How restless do you feel?, ask_if: answered(tense)}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        var judged: Set<SourceRange> = []
        return context.asking.conditional.compactMap { item in
            guard context.outlooks[item.id.value] == .wheneverAnswered, let condition = item.askIf,
                let decider = condition.mentions.first?.value,
                judged.insert(condition.range).inserted
            else { return nil }
            return LintFinding(
                "The condition of '\(item.id.value)' holds whatever is answered", at: condition.range,
                advice:
                    "Mend the comparison, write answered(\(decider)) if that is meant, or remove it.",
                about: [item.id.value])
        }
    }
}
