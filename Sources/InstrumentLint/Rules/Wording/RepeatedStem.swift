import Diagnostics
import InstrumentModel

/// A stem that its form has asked before, with the same words.
struct RepeatedStem: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0318", "repeated-stem"), .warning,
        "A stem that its form has asked before, with the same words.",
        reason:
            "It adds to reliability and nothing to content: the two answers are one answer given twice (DeVellis 2017).",
        sources: [
            "DeVellis, R. F. (2017). Scale development: Theory and applications (4th ed.). Sage."
        ],
        remedy: "Remove one of the two, or ask for something that the other leaves out.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm do you feel in class?}
                  relaxed: {responses: degree, text: "⟦In class, how calm do you feel?⟧"}
                """)
        ],
        passing: [
            .sections(
                """
                forms: {teacher: {rater: teacher, target: student}}
                items:
                  trust: {responses: degree, text: {teacher: "How much do you trust {student}?"}}
                  trusted: {responses: degree, text: {teacher: "How much does {student} trust you?"}}
                  likes: {responses: degree, text: {teacher: "How much do you like the parents?"}}
                  liked: {responses: degree, text: {teacher: "How much do the parents like you?"}}
                  calm: {responses: degree, text: {teacher: "How calm are your talks with {student}?"}}
                  tense: {responses: degree, text: {teacher: "How tense are your talks with {student}?"}}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        var first: [Question: Stem] = [:]
        return context.englishStems.compactMap { stem in
            let question = Question(stem)
            guard question.content.count > 1 else { return nil }
            guard let other = first[question] else {
                first[question] = stem
                return nil
            }
            return LintFinding(
                "The wording of \(stem.name) asks again what '\(other.item.id.value)' has asked",
                at: stem.textRange,
                advice: "Remove one of the two, or ask for something that the other leaves out.",
                related: [.init("asked here", at: other.textRange)], about: stem.subjects)
        }
    }

    /// What two stems share that ask the same: the words of content in any order, the people in theirs.
    private struct Question: Hashable {
        var form: String
        var responses: String
        var content: [String]
        var people: [String]

        init(_ stem: Stem) {
            form = stem.form.id.value
            responses = stem.item.responses.value
            content =
                (ContentWords.stems(of: stem.words) + stem.words.filter(Self.matters).map(\.text))
                .sorted()
            people = stem.words.filter {
                $0.isName || FunctionWords.pronouns.contains($0) || CoordinatedPairs.isPerson($0)
            }.map(\.text)
        }

        /// Words that carry no content and still make another question.
        private static func matters(_ word: Word) -> Bool {
            Negations.isNegator(word) || distinguishing.contains(word)
                || FunctionWords.prepositions.contains(word) && !interchangeable.contains(word)
                || FunctionWords.interrogatives.contains(word) && word.text != "how"
        }

        private static let distinguishing = WordList("often much well their his her your my can")
        /// "In class", "during class" and "at class" are one.
        private static let interchangeable = WordList("in during of at")
    }
}
