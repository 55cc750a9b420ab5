import Diagnostics
import InstrumentModel

/// A condition on an item that chance may put behind.
struct ConditionInRandomOrder: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0224", "condition-in-random-order"), .error,
        "A condition on an item that chance may put behind.",
        reason:
            "In random order the deciding answer is there for some respondents and not yet for others, so that chance decides who is asked.",
        remedy:
            "List the order, ask the deciding item in an earlier block whose place is fixed, or make the two an item in parts, which stay together.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  tense: {responses: degree, text: How tense do you feel?, ask_if: ⟦calm⟧ < 5}
                blocks:
                  feelings: {items: [calm, tense], order: random}
                """),
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  tense: {responses: degree, text: How tense do you feel?, ask_if: ⟦calm⟧ < 5}
                blocks:
                  good: {items: [calm]}
                  bad: {items: [tense]}
                block_order: random
                """),
        ],
        passing: [
            .sections(
                """
                responses:
                  amount: {labels: [Not at all, A little, A lot]}
                items:
                  calm: {responses: amount, text: How calm do you feel?}
                  ability:
                    ask_if: calm > 1
                    gate: salience > 1
                    parts:
                      salience: {responses: amount, text: How much did you think of your ability?}
                      valence: {responses: amount, text: How much did that help you?}
                blocks:
                  before: {items: [calm]}
                  beliefs: {items: [ability], order: random}
                scales:
                  all_items: {items: [calm, ability_salience, ability_valence], score: mean, answered: 2}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        // A condition that several parts share is judged once.
        var judged: Set<SourceRange> = []
        return context.asking.conditional.flatMap { item -> [LintFinding] in
            guard let condition = item.askIf, judged.insert(condition.range).inserted,
                !context.asking.cycles.waiting.contains(item.id.value)
            else { return [] }
            var seen: Set<String> = []
            return condition.mentions.filter { mention in
                guard let decider = context.asking.items[mention.value] else { return false }
                return seen.insert(mention.value).inserted
                    && context.asking.areShuffled(item, decider)
            }.map { mention in
                LintFinding(
                    "'\(item.id.value)' depends on '\(mention.value)', and chance decides which of them is asked first",
                    at: mention.range,
                    advice:
                        "List the order, or ask '\(mention.value)' in an earlier block whose place is fixed."
                )
            }
        }
    }
}
