extension CoordinatedWords {
    /// Whether the two are one thing, or an example, or describe a case.
    var isExempt: Bool {
        let (first, second) = (words[left], words[right])
        let head = words[rightHead]
        if first.isQuoted || second.isQuoted || isNumeral(second) || isNumeral(first) { return true }
        if CoordinatedPairs.contains(first, second) || CoordinatedPairs.contains(first, head) { return true }
        if CoordinatedPairs.firstSteps.contains(first) { return true }
        if joinsParties { return true }
        if isProper(left), isProper(rightHead) { return true }
        return isInDescription || isInExample
    }

    /// "you and {student}", "students or teachers"
    private var joinsParties: Bool {
        let head = words[rightHead]
        let isVerbFollowing = Verbs.isAlwaysVerb(head)
        if words[right].isName || FunctionWords.pronouns.contains(words[right]) {
            return !joinsQuestions
        }
        if words[left].isName || FunctionWords.pronouns.contains(words[left]) {
            return !isVerbFollowing && Verbs.inflection(of: head) == nil && !joinsQuestions
        }
        return CoordinatedPairs.isPartyOrOccasion(words[left])
            && CoordinatedPairs.isPartyOrOccasion(head)
    }

    /// A capital that does not merely open a sentence.
    private func isProper(_ index: Int) -> Bool {
        index > 0 && words[index].spelling.first?.isUppercase == true
    }

    private func isNumeral(_ word: Word) -> Bool {
        word.spelling.utf8.first.map { (0x30...0x39).contains($0) } == true || Self.numerals.contains(word)
    }

    /// In a clause that says who or when is meant, which describes one case.
    private var isInDescription: Bool {
        if let first = words.first, FunctionWords.subordinators.contains(first),
            !words[..<right].contains(where: { $0.punctuation.contains(",") })
        {
            return true
        }
        return description < left
            || words[..<left].contains { $0.text == "between" || $0.text == "from" }
    }

    /// In a list of examples: "games such as cards, chess, or puzzles".
    private var isInExample: Bool {
        let before = words[..<left]
        let isInBrackets =
            before.contains { $0.punctuation.contains("(") }
            && !before.contains { $0.punctuation.contains(")") }
        return isInBrackets
            || before.indices.contains { index in
                let word = words[index].text
                if word == "including" || word == "e" || word == "like" && Self.isExampleOpening(words, index)
                {
                    return true
                }
                return word == "such" && words[index + 1].text == "as"
                    || word == "for" && words[index + 1].text == "example"
            }
    }

    /// "Like" behind a noun and not behind a subject.
    private static func isExampleOpening(_ words: [Word], _ index: Int) -> Bool {
        index > 0 && words[index - 1].text.hasSuffix("s") && PartOfSpeech.isNoun(words[index - 1])
    }

    private static let numerals = WordList("one two three four five six seven eight nine ten once twice")
}
