import Diagnostics
import InstrumentModel

/// A stem that denies what it asks for.
struct NegatedStem: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0302", "negated-stem"), .warning,
        "A stem that denies what it asks for.",
        reason:
            "A small word such as not is easily overlooked, and then the answer means its opposite (Weijters & Baumgartner 2012).",
        sources: [
            "Weijters, B., & Baumgartner, H. (2012). Misresponse to reversed and negated items in surveys: A review. Journal of Marketing Research, 49(5), 737–747."
        ],
        remedy: "Say what is the case, with a word of its own: unfair for not fair.",
        failing: [
            .stem("How often do you ⟦not⟧ answer {student}?"),
            .stem("How often do you feel that you ⟦cannot⟧ reach {student}?"),
        ],
        passing: [
            .stem("How unfair is {student} to you?"),
            .stem("How much do you care whether or not {student} does well?"),
            .stem("How often does {student} say “I can’t” to you?"),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let reversed = context.reversedItems
        return context.englishStems.compactMap { stem in
            // Where more is wrong than the denial, the rules for that speak.
            guard let index = Negations.places(in: stem).first, !stem.isIn(reversed),
                !QuantityWords.isAbsolute(stem.words[index]), context.doubleNegative(in: stem) == nil
            else { return nil }
            return stem.finding(
                "The wording of \(stem.name) denies what it asks for, with '\(stem.words[index].spelling)'",
                at: index..<index + 1,
                advice: "Say what is the case, with a word of its own: 'unfair' for 'not fair'.")
        }
    }
}
