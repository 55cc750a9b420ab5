import Diagnostics
import InstrumentModel

/// A stem that asks what people would do.
struct HypotheticalBehaviour: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0315", "hypothetical-behaviour"), .note,
        "A stem that asks what people would do.",
        reason:
            "What people do they can remember; what they would do they have to imagine, and imagine to their credit (Fowler 1995).",
        sources: [
            "Fowler, F. J. (1995). Improving survey questions: Design and evaluation. Sage."
        ],
        remedy: "Ask what they do, or how confident they are that they can.",
        failing: [
            .stem("How often ⟦would you⟧ help {student} after class?"),
            .stem("⟦If you were⟧ a teacher, how strict are you?"),
        ],
        passing: [
            .stem("How would you describe your mood today?"),
            .stem("If {student} is late, how calm do you stay?"),
            .stem("How well do you know a student who would rather be alone?"),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.englishStems.compactMap { stem in
            guard let place = Self.place(in: stem.words), !context.isEfficacy(stem) else { return nil }
            return stem.finding(
                "The wording of \(stem.name) asks what would be, with '\(stem.quoted(place))'", at: place,
                advice: "Ask what people do, or how confident they are that they can.")
        }
    }

    private static func place(in words: [Word]) -> Range<Int>? {
        if let place = suppositions.places(in: words).first { return place }
        return words.indices.first { words[$0].text == "would" && !words[$0].isQuoted }.flatMap { index in
            func isSubject(_ at: Int) -> Bool {
                words.indices.contains(at) && (words[at].isName || subjects.contains(words[at]))
            }
            func isManner(_ at: Int) -> Bool {
                words.indices.contains(at) && mannerVerbs.contains(words[at])
            }
            if isSubject(index + 1), !isManner(index + 2) { return index..<index + 2 }
            if isSubject(index - 1), !isManner(index + 1) { return index - 1..<index + 1 }
            return nil
        }
    }

    private static let suppositions = PhraseList(
        "if you were\nif i were\nif you had to\nimagine you\nimagine that you")
    private static let subjects = WordList("you i he she they we")
    /// "How would you describe …" asks for how it is.
    private static let mannerVerbs = WordList(
        "say describe rate call like prefer rather recommend characterize want evaluate")
}
