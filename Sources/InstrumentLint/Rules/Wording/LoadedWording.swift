import Diagnostics
import InstrumentModel

/// A stem that praises or blames the people whom it is about.
struct LoadedWording: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0306", "loaded-wording"), .warning,
        "A stem that praises or blames the people whom it is about.",
        reason:
            "The judgement in the words pushes towards an answer (Krosnick & Presser 2010), and people who are meant by them take offence.",
        sources: [
            "Krosnick, J. A., & Presser, S. (2010). Question and questionnaire design. In P. V. Marsden & J. D. Wright (Eds.), Handbook of survey research (2nd ed., pp. 263–313). Emerald."
        ],
        remedy: "Describe what people do or need.",
        failing: [
            .stem("How much do you like working with ⟦lazy students⟧?"),
            .stem("How often do you act the way a ⟦good teacher⟧ acts?"),
        ],
        passing: [
            .stem("How good is your teacher at explaining?"),
            .stem("How bad was your day at school?"),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.englishStems.flatMap { stem in
            LoadedTerms.phrases.places(in: stem.words).filter { !stem.words[$0.lowerBound].isQuoted }
                .map { place in
                    stem.finding(
                        "The wording of \(stem.name) judges people: '\(stem.quoted(place))'", at: place,
                        advice: "Describe what they do or need.")
                }
        }
    }
}
