import Diagnostics
import InstrumentModel

/// A condition on an answer that is not there yet.
struct ConditionNotAskedBefore: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0222", "condition-not-asked-before"), .error,
        "A condition on an answer that is not there yet.",
        reason:
            "Whether to ask is decided when the item's turn comes; an answer that is given later, or in another form, cannot decide it.",
        remedy: "Ask the deciding item first, in every form that asks the other.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?, ask_if: ⟦tense⟧ > 1}
                  tense: {responses: degree, text: How tense do you feel?}
                """),
            .sections(
                """
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  unfair: {anchored_in: student, responses: degree, text: {student: "How unfair is {teacher}?"}}
                  talk: {parallel: shared, responses: degree, ask_if: ⟦unfair⟧ > 1, text: {teacher: How open are your talks?, student: How open are your talks?}}
                """),
        ],
        passing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?, ask_if: tense > 1}
                  tense: {responses: degree, text: How tense do you feel?}
                blocks:
                  first: {items: [tense]}
                  second: {items: [calm]}
                scales:
                  calmness: {items: [calm], reversed: [tense], score: mean, answered: 1}
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
            return condition.mentions.filter { seen.insert($0.value).inserted }.compactMap {
                finding(item, $0, context)
            }
        }
    }

    private func finding(
        _ item: Item, _ mention: Located<String>, _ context: LintContext
    ) -> LintFinding? {
        guard let decider = context.asking.items[mention.value],
            !context.asking.areShuffled(item, decider)
        else { return nil }
        for form in context.instrument.forms where item.wording[form.id.value] != nil {
            let isAsked = decider.wording[form.id.value] != nil
            let asking = "'\(item.id.value)' depends on '\(mention.value)', which"
            if !isAsked {
                return LintFinding(
                    "\(asking) the form '\(form.id.value)' does not ask", at: mention.range,
                    advice: "Let it depend on an item that the form asks, or ask it in one form only.",
                    related: [.init("'\(mention.value)' stands here", at: decider.id.range)])
            }
            if let place = context.asking.place(of: item.id.value, in: form),
                let other = context.asking.place(of: mention.value, in: form), other >= place
            {
                return LintFinding(
                    "\(asking) is asked later", at: mention.range,
                    advice: "Put '\(decider.listedName.value)' before '\(item.listedName.value)'.",
                    related: [.init("'\(mention.value)' stands here", at: decider.id.range)])
            }
        }
        return nil
    }
}
