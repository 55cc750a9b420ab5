import Diagnostics
import InstrumentModel

/// A form in which some stems say I and others say you.
struct MixedPerson: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0601", "mixed-person"), .warning,
        "A form in which some stems say I and others say you.",
        reason:
            "Respondents have to find out anew who is meant; copied from another form, a stem may even speak of the wrong person.",
        remedy: "Word all stems of a form alike.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  tense: {responses: degree, text: How tense do you feel?}
                  upset: {responses: degree, text: "⟦I⟧ get upset."}
                """)
        ],
        passing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  tense: {responses: degree, text: "How often do you think “I am tense”?"}
                """),
            .sections(
                """
                items:
                  calm: {responses: degree, text: I feel calm.}
                  thanks: {responses: degree, text: People like to hear it when I say “thank you”.}
                """),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        guard context.isEnglish else { return [] }
        return context.instrument.forms.flatMap { form -> [LintFinding] in
            let stems = context.englishStems(of: form)
            let first = Self.speaking(stems, Self.firstPerson, not: Self.secondPerson)
            let second = Self.speaking(stems, Self.secondPerson, not: Self.firstPerson)
            guard !first.isEmpty, !second.isEmpty else { return [] }
            let isFewer = first.count < second.count
            return (isFewer ? first : second).map { stem, index in
                stem.finding(
                    "The wording of \(stem.name) says '\(stem.words[index].spelling)', and most others say '\(isFewer ? "you" : "I")'",
                    at: index..<index + 1, advice: "Word all stems of a form alike.")
            }
        }
    }

    /// The stems in which words of one person stand, and where the first of them does.
    private static func speaking(
        _ stems: [Stem], _ person: WordList, not other: WordList
    ) -> [(stem: Stem, index: Int)] {
        stems.compactMap { stem in
            let words = stem.words
            guard
                let index = words.indices.first(where: { person.contains(words[$0]) && !words[$0].isQuoted }),
                !words.contains(where: { other.contains($0) && !$0.isQuoted })
            else { return nil }
            return (stem, index)
        }
    }

    private static let firstPerson = WordList("i i'm i've i'd i'll me my mine myself")
    private static let secondPerson = WordList("you you're you've your yours yourself")
}
