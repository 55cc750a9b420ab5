import Diagnostics
import InstrumentModel

extension LintContext {
    /// The stems of an English instrument; none of any other, where rules that know English words have
    /// nothing to say.
    var englishStems: [Stem] { isEnglish ? stems : [] }

    /// The stems of one form, in the order in which they are asked.
    func englishStems(of form: Form) -> [Stem] {
        englishStems.filter { $0.form.id.value == form.id.value }
    }

    /// The items that count against a scale, by form.
    var reversedItems: [String: Set<String>] {
        var reversed: [String: Set<String>] = [:]
        for form in instrument.forms {
            let members = instrument.scales.flatMap { $0.members(in: form) }
            reversed[form.id.value] = Set(
                members.filter { $0.keying == .reversed }.map(\.item.value))
        }
        return reversed
    }

    /// Where a stem denies a denial, be it by an answer that disagrees.
    func doubleNegative(in stem: Stem) -> Range<Int>? {
        Negations.double(
            in: stem, canBeDisagreedWith: labels.ofDisagreement.contains(stem.item.responses.value))
    }
}

extension Stem {
    /// How a message speaks of it: "'argue' in the form 'student'".
    var name: String {
        let item = "'\(item.id.value)'"
        return form.isImplicit ? item : "\(item) in the form '\(form.id.value)'"
    }

    /// What a message adds when more stems of the form are like the one that it points at.
    static func andSoDo(_ others: Int) -> String {
        switch others {
        case 0: ""
        case 1: ", and so does one other of its form"
        default: ", and so do \(others) others of its form"
        }
    }

    /// What some of its words say, as they are written.
    func quoted(_ place: Range<Int>) -> String {
        words[place].map { $0.isName ? "{\($0.spelling)}" : $0.spelling }.joined(separator: " ")
    }

    /// A finding that points at some of its words.
    func finding(_ message: String, at place: Range<Int>, advice: String) -> LintFinding {
        LintFinding(message, at: range(of: words[place]), advice: advice, about: subjects)
    }

    /// The place of all of its text, without the quotation marks of YAML.
    var textRange: SourceRange {
        wording.range(of: 0..<wording.template.unicodeScalars.count)
    }

    /// The index of the word with which a clause begins that says who or what is meant: "a student ⟦who⟧
    /// is often absent". What stands in it describes one case and is not what is asked.
    var description: Int {
        words.indices.dropFirst().first { index in
            let word = words[index]
            if Self.relatives.contains(word) { return true }
            guard word.text == "that", index > 1 else { return false }
            let noun = words[index - 1]
            return Self.things.contains(noun) || PartOfSpeech.isNoun(noun) && !Verbs.isAlwaysVerb(noun)
                || CoordinatedPairs.isPartyOrOccasion(noun)
        } ?? words.count
    }

    private static let relatives = WordList("who whose whom which")
    private static let things = WordList("thing things something anything anyone someone people way ways")

    /// Whether its item is among those of its form in a table.
    func isIn(_ itemsByForm: [String: Set<String>]) -> Bool {
        itemsByForm[form.id.value]?.contains(item.id.value) == true
    }

    /// Whether it asks: with a question mark, or with a word that opens questions.
    var isQuestion: Bool {
        words.contains { $0.punctuation.contains("?") }
            || words.first.map {
                FunctionWords.interrogatives.contains($0) || FunctionWords.auxiliaries.contains($0)
            } == true
    }
}
