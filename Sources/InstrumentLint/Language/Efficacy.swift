import InstrumentModel

extension LintContext {
    /// The stems that ask how sure people are of what they can do (Bandura 2006).
    var efficacyStems: [Stem] { englishStems.filter(isEfficacy) }

    func isEfficacy(_ stem: Stem) -> Bool {
        labels.ofEfficacy.contains(stem.item.responses.value) || stem.asksForConfidence
    }
}

extension Stem {
    /// "How confident are you that …", "How sure are you of your ability …"
    fileprivate var asksForConfidence: Bool {
        guard words.count > 4, words[0].text == "how", Self.sure.contains(words[1]) else { return false }
        guard words[2].text == "are", words[3].text == "you" else { return false }
        return words[4].text == "that" && words.count > 5 && Self.actors.contains(words[5])
            || words[4].text == "in" && Verbs.inflection(of: words[min(5, words.count - 1)]) == .participle
            || words.contains { Self.ability.contains($0) }
    }

    /// "that you can"; "that all your students feel welcome" is a belief about others.
    private static let actors = WordList("you we")
    private static let sure = WordList("confident certain sure")
    private static let ability = WordList("ability abilities able capable capability can")
}
