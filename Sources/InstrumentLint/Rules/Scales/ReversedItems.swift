import Diagnostics
import InstrumentModel

/// A reversed item, where reversed items are discouraged.
struct ReversedItems: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0502", "reversed-items"), .note,
        "A reversed item, where reversed items are discouraged.",
        reason:
            "Reversed items are misread by tired and by careless respondents, lower reliability, and did not prevent careless answers where that was tested (van Sonderen, Sanderman & Coyne 2013). Found under the profile 'unreversed'.",
        sources: [
            "van Sonderen, E., Sanderman, R., & Coyne, J. C. (2013). Ineffectiveness of reverse wording of questionnaire items: Let's learn from cows in the rain. PLoS ONE, 8, e68967.",
            "Gehlbach, H., & Artino, A. R. (2018). The survey checklist (manifesto). Academic Medicine, 93(3), 360–366.",
        ],
        remedy: "Ask for the thing itself, or score its opposite as a scale of its own.",
        failing: [
            .sections(
                """
                lint: {profile: unreversed}
                scales:
                  calmness: {items: [calm], reversed: [⟦tense⟧], score: mean, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                lint: {profile: unreversed}
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                """),
            .sections(
                """
                scales:
                  calmness: {items: [calm], reversed: [tense], score: mean, answered: all}
                """),
        ])

    let profiles: Set<LintSettings.Profile>? = [.unreversed]

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.scales.compactMap { scale in
            let reversed = scale.members.filter { $0.keying == .reversed }
            guard let first = reversed.first else { return nil }
            let names = Set(reversed.map(\.item.value))
            return LintFinding(
                names.count == 1
                    ? "The scale '\(scale.id.value)' has a reversed item"
                    : "The scale '\(scale.id.value)' has \(names.count) reversed items",
                at: first.item.range,
                advice: "Ask for the thing itself, or score its opposite as a scale of its own.",
                about: names.union([scale.id.value]))
        }
    }
}
