import InstrumentModel

extension LintContext {
    /// The stems that ask how sure people are of what they can do (Bandura 2006).
    var efficacyStems: [Stem] { englishStems.filter(isEfficacy) }

    func isEfficacy(_ stem: Stem) -> Bool {
        stem.asksForConfidence || instrument.responseScale(stem.item.responses.value)?.isOfEfficacy == true
    }
}

extension Stem {
    /// "How confident are you that …", "How sure are you of your ability …"
    fileprivate var asksForConfidence: Bool {
        guard words.count > 4, words[0].text == "how", Self.sure.contains(words[1]) else { return false }
        guard words[2].text == "are", words[3].text == "you" else { return false }
        return words[4].text == "that" || words[4].text == "in" && Verbs.inflection(of: words[min(5, words.count - 1)]) == .participle
            || words.contains { Self.ability.contains($0) }
    }

    private static let sure = WordList("confident certain sure")
    private static let ability = WordList("ability abilities able capable capability can")
}

extension ResponseScale {
    /// Whether its labels say how well one can do something: "Cannot do at all … Certain I can do".
    var isOfEfficacy: Bool {
        options.contains { option in
            guard let label = option.label?.value.lowercased() else { return false }
            return label.contains("can do") || label.contains("cannot do")
        }
    }

    /// Whether its labels say how confident one is.
    var isOfConfidence: Bool {
        isOfEfficacy
            || options.contains { option in
                guard let label = option.label?.value.lowercased() else { return false }
                return label.contains("confident") || label.contains("certain")
            }
    }
}
