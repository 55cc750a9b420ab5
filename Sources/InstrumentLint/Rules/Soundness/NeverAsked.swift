import Diagnostics
import InstrumentModel

/// An item whose condition no answers can fulfil.
struct NeverAsked: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0225", "never-asked"), .error,
        "An item whose condition no answers can fulfil.",
        reason:
            "Its column would stay empty. The condition contradicts itself, or the conditions of the items that it depends on.",
        remedy: "Look for 'and' where 'or' is meant, and for codes of another response scale.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  tense: {responses: degree, text: How tense do you feel?, ask_if: ⟦calm = 1 and calm = 2⟧}
                scales:
                  calmness: {items: [calm], reversed: [tense], score: mean, answered: 1}
                """),
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  tense: {responses: degree, text: How tense do you feel?, ask_if: calm < 3}
                  restless: {responses: degree, text: How restless do you feel?, ask_if: ⟦tense > 2 and calm = 4⟧}
                scales:
                  calmness: {items: [calm], reversed: [tense, restless], score: mean, answered: 1}
                """),
        ],
        passing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  tense: {responses: degree, text: How tense do you feel?, ask_if: calm < 3}
                  restless: {responses: degree, text: How restless do you feel?, ask_if: not answered(tense) and calm = 4 or tense = 5}
                scales:
                  calmness: {items: [calm], reversed: [tense, restless], score: mean, answered: 1}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        var judged: Set<SourceRange> = []
        return context.asking.conditional.compactMap { item in
            guard isNeverAsked(item.id.value, context), let condition = item.askIf,
                // What follows from another item that is never asked is reported there.
                !condition.mentions.contains(where: { isNeverAsked($0.value, context) }),
                judged.insert(condition.range).inserted
            else { return nil }
            return LintFinding(
                "The item '\(item.id.value)' can never be asked: no answers fulfil its condition",
                at: condition.range,
                advice: "Look for 'and' where 'or' is meant, and for codes of another response scale.")
        }
    }

    private func isNeverAsked(_ item: String, _ context: LintContext) -> Bool {
        context.outlooks[item] == .never
    }
}
