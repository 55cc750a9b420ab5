import Diagnostics
import InstrumentModel

/// A stem that takes for granted that something has happened.
struct PresupposedEvent: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0307", "presupposed-event"), .note,
        "A stem that takes for granted that something has happened.",
        reason:
            "Whoever it has not happened to has no true answer to give (Fowler 1995).",
        sources: [
            "Fowler, F. J. (1995). Improving survey questions: Design and evaluation. Sage."
        ],
        remedy:
            "Ask first whether it has happened, or give a missing code to those to whom it does not apply.",
        failing: [
            .stem("⟦Why do⟧ you argue with {student}?"),
            .stem("How upset were you ⟦the last time you⟧ argued with {student}?"),
            .stem("Do ⟦you still⟧ argue with {student}?"),
        ],
        passing: [
            .stem("When {student} is stuck, how often do you help?"),
            .stem("How well do you understand why {student} is late?"),
            .stem("How well does {student} sit still?"),
            .sections(
                """
                responses: {degree: {labels: [Not at all, Slightly, Very], missing: {-99: Does not apply}}}
                items:
                  upset: {responses: degree, text: How upset were you the last time you argued?}
                """),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.englishStems.compactMap { stem in
            guard let place = Self.place(in: stem),
                !context.labels.withWayOut.contains(stem.item.responses.value)
            else { return nil }
            return stem.finding(
                "The wording of \(stem.name) takes something for granted, with '\(stem.quoted(place))'",
                at: place,
                advice:
                    "Ask first whether it has happened, or give a missing code to those to whom it does not apply."
            )
        }
    }

    private static func place(in stem: Stem) -> Range<Int>? {
        let words = stem.words
        if opening.length(at: 0, of: words) > 0 { return 0..<2 }
        if let place = phrases.places(in: words).first { return place }
        return words.indices.dropFirst(2).first { index in
            words[index].text == "still" && (words[index - 1].isName || words[index - 1].text == "you")
                && index + 1 < words.count && FunctionWords.auxiliaries.contains(words[index - 2])
        }.map { $0 - 1..<$0 + 1 }
    }

    private static let opening = PhraseList(
        "why do\nwhy does\nwhy did\nwhy are\nwhy is\nwhy were\nwhy was\nwhy have\nwhy has")

    private static let phrases = PhraseList(
        """
        have you stopped
        have you quit
        since you began
        since you quit
        since you started
        since you stopped
        the last time you
        """)
}
