import Diagnostics
import InstrumentModel

/// A denial of a denial.
struct DoubleNegative: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0304", "double-negative"), .warning,
        "A denial of a denial.",
        reason:
            "Respondents have to turn the meaning over twice, and many stop after once; so it is when a denial has to be disagreed with (Krosnick & Presser 2010).",
        sources: [
            "Krosnick, J. A., & Presser, S. (2010). Question and questionnaire design. In P. V. Marsden & J. D. Wright (Eds.), Handbook of survey research (2nd ed., pp. 263–313). Emerald."
        ],
        remedy: "Say it without either of the two.",
        failing: [
            .stem("How often is {student} ⟦not unfair⟧ to you?"),
            .stem("How often do you ⟦not start class without⟧ a greeting?"),
            .sections(
                """
                responses: {agreement: {labels: [Disagree, Rather disagree, Rather agree, Agree]}}
                items:
                  ease: {responses: agreement, text: I am ⟦not⟧ at ease with my class.}
                """),
        ],
        passing: [
            .stem("How unhappy are you when you lack time?"),
            .stem("How important is it to you not to be late?"),
            .stem("How much does it matter that nobody is left out, and that you avoid noise?"),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.englishStems.compactMap { stem in
            guard let place = context.doubleNegative(in: stem) else { return nil }
            let what =
                place.count > 1
                ? "denies a denial: '\(stem.quoted(place))'"
                : "has to be disagreed with to be affirmed, because of '\(stem.quoted(place))'"
            return stem.finding(
                "The wording of \(stem.name) \(what)", at: place,
                advice: "Say it without either of the two.")
        }
    }
}
