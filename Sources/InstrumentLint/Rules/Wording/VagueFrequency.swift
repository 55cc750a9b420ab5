import Diagnostics
import InstrumentModel

/// A stem that says how often or how many without saying it.
struct VagueFrequency: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0309", "vague-frequency"), .note,
        "A stem that says how often or how many without saying it.",
        reason:
            "Words such as often mean different numbers to different people, and the response scale already asks for them (Schaeffer 1991).",
        sources: [
            "Schaeffer, N. C. (1991). Hardly ever or constantly? Group comparisons using vague quantifiers. Public Opinion Quarterly, 55(3), 395–423."
        ],
        remedy: "Leave it to the response scale, or name a number.",
        failing: [
            .stem("I ⟦often⟧ talk with {student}."),
            .stem("How tired were you ⟦recently⟧?"),
        ],
        passing: [
            .stem("How often do you talk with {student}?"),
            .stem("How many friends do you have?"),
            .stem("How well do you know a student who is often absent?"),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.englishStems.flatMap { stem in
            QuantityWords.vague(in: stem).map { place in
                stem.finding(
                    "The wording of \(stem.name) leaves open what '\(stem.quoted(place))' is", at: place,
                    advice: "Leave it to the response scale, or name a number.")
            }
        }
    }
}
