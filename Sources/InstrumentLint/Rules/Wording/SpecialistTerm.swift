import Diagnostics
import InstrumentModel

/// A word of the trade in a form whose readers are of a school grade.
struct SpecialistTerm: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0310", "specialist-term"), .warning,
        "A word of the trade in a form whose readers are of a school grade.",
        reason:
            "Who does not know a word guesses what is asked (Krosnick & Presser 2010).",
        sources: [
            "Krosnick, J. A., & Presser, S. (2010). Question and questionnaire design. In P. V. Marsden & J. D. Wright (Eds.), Handbook of survey research (2nd ed., pp. 263–313). Emerald."
        ],
        remedy: "Say it in words that the readers use, or take reading_grade off a form for professionals.",
        failing: [
            .sections(
                """
                forms: {student: {rater: student, reading_grade: 5}}
                items:
                  help: {responses: degree, text: How much does the ⟦rubric⟧ help you?}
                """)
        ],
        passing: [
            .sections(
                """
                forms: {student: {rater: student, reading_grade: 5}}
                items:
                  help: {responses: degree, text: How much does the book help you?}
                """),
            .stem("How much does the rubric help you?"),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.englishStems.filter { $0.form.readingGrade != nil }.flatMap { stem in
            SpecialistTerms.phrases.places(in: stem.words).map { place in
                stem.finding(
                    "The wording of \(stem.name) has a word of the trade: '\(stem.quoted(place))'",
                    at: place,
                    advice: "Say it in words that the form's readers use.")
            }
        }
    }
}
