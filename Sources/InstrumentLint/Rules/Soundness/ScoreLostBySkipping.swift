import Diagnostics
import InstrumentModel

/// A scale that asks for more answers than some respondents are asked for.
struct ScoreLostBySkipping: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0227", "score-lost-by-skipping"), .warning,
        "A scale that asks for more answers than some respondents are asked for.",
        reason:
            "An item that was not asked counts as missing. Whoever is spared it, as the instrument wants, gets no score, and those are no random part of the sample.",
        sources: [
            "Schafer, J. L., & Graham, J. W. (2002). Missing data: Our view of the state of the art. Psychological Methods, 7, 147–177."
        ],
        remedy:
            "Ask for no more answers than there are items that everybody is asked, or let the finding stand if no score is what is meant.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  tense: {responses: degree, text: How tense do you feel?, ask_if: calm < 5}
                scales:
                  calmness: {items: [calm], reversed: [tense], score: mean, answered: ⟦all⟧}
                """)
        ],
        passing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  tense: {responses: degree, text: How tense do you feel?, ask_if: calm < 5}
                scales:
                  calmness: {items: [calm], reversed: [tense], score: mean, answered: 50%}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        guard !context.asking.conditional.isEmpty else { return [] }
        var reported: Set<String> = []
        return context.plans.flatMap { plan in
            plan.scales.compactMap { scored -> LintFinding? in
                let items = scored.terms.compactMap {
                    context.asking.items[plan.columns[$0.column].item]
                }
                let conditional = items.filter { $0.askIf != nil }
                let askedOfAll = items.count - conditional.count
                guard let first = conditional.first?.askIf, askedOfAll < scored.minimumAnswered,
                    let scale = context.instrument.scale(scored.id),
                    reported.insert(scored.id).inserted
                else { return nil }
                let number = askedOfAll == 1 ? "1 item is" : "\(askedOfAll) items are"
                return LintFinding(
                    "The scale '\(scored.id)' needs \(scored.minimumAnswered) answers, and only \(number) asked of everybody",
                    at: scale.answered.range,
                    advice: askedOfAll > 0
                        ? "Ask for at most \(askedOfAll), or let it stand with 'allow' if those who skip items should get no score."
                        : "Let it stand with 'allow' if those who skip its items should get no score.",
                    related: [.init("asked on this condition", at: first.range)],
                    about: Set([scored.id] + conditional.map(\.id.value)))
            }
        }
    }
}
