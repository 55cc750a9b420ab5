import Diagnostics
import InstrumentModel

/// A stem that takes it for granted that somebody sees, hears, sits or moves as most people do.
struct PresumedAbility: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0321", "presumed-ability"), .note,
        "A stem that takes it for granted that somebody sees, hears, sits or moves as most people do.",
        reason:
            "Whoever cannot do so, or does not by custom, is scored for that and not for what is meant; items should be free of such barriers (AERA, APA & NCME 2014, chapter 3).",
        sources: [
            "American Educational Research Association, American Psychological Association, & National Council on Measurement in Education. (2014). Standards for educational and psychological testing. AERA."
        ],
        remedy: "Ask for what the behaviour is a sign of: how attentive somebody is, how willing to take part.",
        failing: [
            .stem("How often does {student} make ⟦eye contact⟧ with you?"),
            .stem("How often do you ⟦turn a blind eye⟧ to teasing?"),
        ],
        passing: [
            .stem("How much do you keep an eye on {student}?"),
            .stem("How willing is {student} to give you a hand?"),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.englishStems.flatMap { stem in
            AbilityPhrases.list.places(in: stem.words).filter { !stem.words[$0.lowerBound].isQuoted }
                .map { place in
                    stem.finding(
                        "The wording of \(stem.name) speaks of an ability that not everybody has, with '\(stem.quoted(place))'",
                        at: place, advice: "Ask for what it is a sign of, such as attention.")
                }
        }
    }
}
