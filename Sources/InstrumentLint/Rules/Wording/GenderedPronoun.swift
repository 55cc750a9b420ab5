import Diagnostics
import InstrumentModel

/// A pronoun that gives a person a gender that the form does not know.
struct GenderedPronoun: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0319", "gendered-pronoun"), .note,
        "A pronoun that gives a person a gender that the form does not know.",
        reason:
            "Respondents who rate somebody else stumble over it, and some take it to mean only the one gender; items should be free of such barriers (AERA, APA & NCME 2014, chapter 3).",
        sources: [
            "American Educational Research Association, American Psychological Association, & National Council on Measurement in Education. (2014). Standards for educational and psychological testing. AERA."
        ],
        remedy: "Write they, or repeat the name.",
        failing: [
            .stem("How well does {student} say what ⟦he⟧ needs?")
        ],
        passing: [
            .stem("How well does {student} say what they need?"),
            .stem("How much does your mother like her work?"),
            .stem("How often does {student} say ‘he started it’?"),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.englishStems.compactMap { stem in
            guard
                let index = stem.words.indices.first(where: {
                    GenderedWords.pronouns.contains(stem.words[$0]) && !stem.words[$0].isQuoted
                }), !stem.words.contains(where: GenderedWords.nouns.contains)
            else { return nil }
            return stem.finding(
                "The wording of \(stem.name) gives somebody a gender, with '\(stem.words[index].spelling)'",
                at: index..<index + 1, advice: "Write 'they', or repeat the name.")
        }
    }
}
