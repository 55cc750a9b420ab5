import Diagnostics
import InstrumentModel

/// A stem that is long or winding.
struct LongStem: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0312", "long-stem"), .note,
        "A stem that is long or winding.",
        reason:
            "What has to be kept in mind while reading is lost for answering; questions should be put in simple sentences (Krosnick & Presser 2010), and those that are not take longer to answer (Lenzner, Kaczmirek & Lenzner 2010).",
        sources: [
            "Krosnick, J. A., & Presser, S. (2010). Question and questionnaire design. In P. V. Marsden & J. D. Wright (Eds.), Handbook of survey research (2nd ed., pp. 263–313). Emerald.",
            "Lenzner, T., Kaczmirek, L., & Lenzner, A. (2010). Cognitive burden of survey questions and response times: A psycholinguistic experiment. Applied Cognitive Psychology, 24(7), 1003–1020."
        ],
        remedy: "Shorten it; what holds for every item can go into the instructions.",
        failing: [
            .stem(
                "⟦How much did the talks that you had with {student} in the hall after class help you to plan the next lesson for the week?⟧"
            ),
            .stem("⟦When {student} is late because the bus broke down, how calm are you?⟧"),
        ],
        passing: [
            .stem("When {student} is late, how calm are you?"),
            .stem("How much do you care about how {student} is doing outside of class?"),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.englishStems.compactMap { stem in
            let count = stem.words.count
            let limit = stem.form.readingGrade == nil ? Self.limit : Self.schoolLimit
            let clauses = Self.clauses(in: stem.words)
            guard count > limit || clauses > 1 else { return nil }
            let what =
                count > limit
                ? "has \(count) words, and more than \(limit) are hard to keep in mind"
                : "has \(clauses) clauses beside its main one"
            return LintFinding(
                "The wording of \(stem.name) \(what)", at: stem.textRange,
                advice: "Shorten it; what holds for every item can go into the instructions.",
                about: stem.subjects)
        }
    }

    private static let limit = 20
    /// For forms whose readers are of a school grade.
    private static let schoolLimit = 15

    /// The clauses that depend on another.
    private static func clauses(in words: [Word]) -> Int {
        words.indices.count { index in
            if alwaysOpening.contains(words[index]) { return true }
            guard sometimesOpening.contains(words[index]), index + 1 < words.count, index > 0 else {
                return false
            }
            let next = words[index + 1]
            return next.isName || ["you", "i", "he", "she", "they", "we"].contains(next.text)
        }
    }

    private static let alwaysOpening = WordList(
        "although because if though unless when whenever whereas while who whose whom which")
    private static let sometimesOpening = WordList("after as before once since until")
}
