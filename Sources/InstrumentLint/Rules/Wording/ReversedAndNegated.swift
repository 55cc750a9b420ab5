import Diagnostics
import InstrumentModel

/// A reversed item that is reversed by a denial.
struct ReversedAndNegated: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0303", "reversed-and-negated"), .warning,
        "A reversed item that is reversed by a denial.",
        reason:
            "Respondents who overlook the denial answer the opposite, and it is just these items whose answers fit the scale least; a word for the opposite pole does not have that fault (Weijters & Baumgartner 2012).",
        sources: [
            "Weijters, B., & Baumgartner, H. (2012). Misresponse to reversed and negated items in surveys: A review. Journal of Marketing Research, 49(5), 737–747."
        ],
        remedy: "Name the opposite pole: tense for not calm.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  restless: {responses: degree, text: "How often can you ⟦not⟧ sit still?"}
                scales:
                  calmness: {items: [calm], reversed: [restless], score: mean, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  restless: {responses: degree, text: How restless do you feel?}
                scales:
                  calmness: {items: [calm], reversed: [restless], score: mean, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let reversed = context.reversedItems
        return context.englishStems.compactMap { stem in
            guard stem.isIn(reversed), let index = Negations.places(in: stem).first,
                context.doubleNegative(in: stem) == nil
            else { return nil }
            return stem.finding(
                "The reversed item \(stem.name) is reversed by '\(stem.words[index].spelling)'",
                at: index..<index + 1, advice: "Name the opposite pole: 'tense' for 'not calm'.")
        }
    }
}
