import Diagnostics
import InstrumentModel

/// A stem that says which answer is expected.
struct LeadingQuestion: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0305", "leading-question"), .warning,
        "A stem that says which answer is expected.",
        reason:
            "People agree with what they are led to, whatever they think (Krosnick & Presser 2010).",
        sources: [
            "Krosnick, J. A., & Presser, S. (2010). Question and questionnaire design. In P. V. Marsden & J. D. Wright (Eds.), Handbook of survey research (2nd ed., pp. 263–313). Emerald."
        ],
        remedy: "Ask openly: how much, how often, to what extent.",
        failing: [
            .stem("⟦Don’t⟧ you enjoy your time with {student}?"),
            .stem("⟦Do you agree that⟧ {student} is fair?"),
            .stem("⟦Obviously⟧, rest matters; how much do you rest?"),
            .stem("How fair is {student}, ⟦isn’t⟧ that so?"),
        ],
        passing: [
            .stem("How clearly does {student} explain things?"),
            .stem("How much do you agree with {student}?"),
            .stem("How often do you feel that you can’t help {student}?"),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.englishStems.compactMap { stem in
            guard let place = LeadingPhrases.places(in: stem).min(by: { $0.lowerBound < $1.lowerBound })
            else { return nil }
            return stem.finding(
                "The wording of \(stem.name) leads to an answer, with '\(stem.quoted(place))'",
                at: place, advice: "Ask openly: how much, how often, to what extent.")
        }
    }
}
