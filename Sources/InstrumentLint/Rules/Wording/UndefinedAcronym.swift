import Diagnostics
import InstrumentModel

/// Initials that the form does not spell out.
struct UndefinedAcronym: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0311", "undefined-acronym"), .note,
        "Initials that the form does not spell out.",
        reason:
            "Whoever does not know what they stand for guesses what is asked (Krosnick & Presser 2010).",
        sources: [
            "Krosnick, J. A., & Presser, S. (2010). Question and questionnaire design. In P. V. Marsden & J. D. Wright (Eds.), Handbook of survey research (2nd ed., pp. 263–313). Emerald."
        ],
        remedy: "Spell them out, with the initials in brackets behind.",
        failing: [
            .stem("How useful was the ⟦PLC⟧ for you?")
        ],
        passing: [
            .stem("How useful was the professional learning community (PLC) for you?"),
            .stem("How often do you watch TV?"),
            .stem("HOW OFTEN do you talk with {student}?"),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        guard context.isEnglish else { return [] }
        return context.instrument.forms.flatMap { form -> [LintFinding] in
            let stems = context.englishStems(of: form)
            let instructions = form.instructions.map(Word.all) ?? []
            var defined: Set<String> = []
            for words in [instructions] + stems.map(\.words) {
                defined.formUnion(Self.defined(in: words))
            }
            return stems.flatMap { stem in
                Self.acronyms(in: stem.words).filter { !defined.contains(stem.words[$0].spelling) }
                    .map { index in
                        stem.finding(
                            "The wording of \(stem.name) does not say what '\(stem.words[index].spelling)' stands for",
                            at: index..<index + 1,
                            advice: "Spell it out, with the initials in brackets behind.")
                    }
            }
        }
    }

    /// Words of two to six capitals, unless their neighbours are shouted as well.
    private static func acronyms(in words: [Word]) -> [Int] {
        words.indices.filter { index in
            guard isCapitals(words[index]), !SpecialistTerms.knownAcronyms.contains(words[index])
            else { return false }
            let neighbours = [index - 1, index + 1].filter(words.indices.contains)
            return !neighbours.contains { isCapitals(words[$0]) }
        }
    }

    private static func isCapitals(_ word: Word) -> Bool {
        let letters = word.spelling.utf8
        return (2...6).contains(letters.count) && !word.isName
            && letters.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    /// The initials in brackets behind what they stand for.
    private static func defined(in words: [Word]) -> [String] {
        words.indices.dropFirst().filter {
            words[$0 - 1].punctuation.hasSuffix("(") && words[$0].punctuation.hasPrefix(")")
        }.map { words[$0].spelling }
    }
}
