/// The words on the two sides of an "and" or "or", and what they are to each other.
struct CoordinatedWords {
    let words: [Word]
    /// The last word before the coordinator.
    let left: Int
    /// The first word behind it.
    let right: Int
    /// Where a clause begins that says who is meant.
    let description: Int

    /// Where the first of two like things begins; nil when the two are not alike.
    var start: Int? {
        if joinsQuestions { return left }
        return likeVerb ?? likeWord
    }

    /// The last word of what is underlined.
    var end: Int { joinsQuestions ? right : rightHead }

    /// The first word behind the coordinator that is not an article, an adverb of degree or "to".
    var rightHead: Int {
        var index = right
        while index + 1 < words.count,
            FunctionWords.determiners.contains(words[index]) || words[index].text == "to"
                || FunctionWords.degreeAdverbs.contains(words[index])
        {
            index += 1
        }
        return index
    }

    /// "… and how often do you …"
    var joinsQuestions: Bool {
        let opening = words.prefix(left + 1).contains(where: FunctionWords.interrogatives.contains)
        guard opening, right + 1 < words.count else { return false }
        if ["how", "why"].contains(words[right].text) { return words[right].text != "why" || left > 2 }
        return FunctionWords.auxiliaries.contains(words[right])
            && (words[right + 1].isName || FunctionWords.subjects.contains(words[right + 1]))
    }
}

extension CoordinatedWords {
    /// The verb with which the verb behind the coordinator goes: "⟦nag and praise⟧", "⟦listens to you and helps⟧".
    private var likeVerb: Int? {
        let head = words[right].text == "to" || PartOfSpeech.isAdverb(words[right]) ? right + 1 : right
        guard head < words.count, head <= rightHead || PartOfSpeech.isAdverb(words[right]),
            let inflection = Verbs.inflection(of: words[head])
        else { return nil }
        if Verbs.inflection(of: words[left]) == inflection,
            standsAsVerb(left) || Verbs.isAlwaysVerb(words[head]) && Verbs.isAlwaysVerb(words[left])
        {
            return left
        }
        guard head + 1 < words.count, takesObject(head) || Verbs.isAlwaysVerb(words[head]) else { return nil }
        return (0..<left).last { index in
            Verbs.inflection(of: words[index]) == inflection && standsAsVerb(index)
        }
    }

    /// Whether a word that can be a verb is one here: behind its subject, an auxiliary or "to".
    private func standsAsVerb(_ index: Int) -> Bool {
        var before = index - 1
        while before >= 0,
            FunctionWords.degreeAdverbs.contains(words[before]) || PartOfSpeech.isAdverb(words[before])
        {
            before -= 1
        }
        guard before >= 0 else { return Verbs.inflection(of: words[index]) == .base }
        let word = words[before]
        if word.isName || word.text == "to" || FunctionWords.subjects.contains(word)
            || FunctionWords.modals.contains(word)
        {
            return true
        }
        return words[before].punctuation.contains(",") && Verbs.inflection(of: word) != nil
    }

    private func takesObject(_ index: Int) -> Bool {
        let next = words[index + 1]
        return next.isName || FunctionWords.determiners.contains(next)
            || FunctionWords.pronouns.contains(next)
    }

    /// The adjective, adverb or noun with which the word behind the coordinator goes.
    private var likeWord: Int? {
        let (first, second) = (words[left], words[rightHead])
        if PartOfSpeech.isAdjective(first), PartOfSpeech.isAdjective(second) { return left }
        if followsLinkingWord, isPredicate(first, beside: second) || isPredicate(second, beside: first) {
            return left
        }
        if PartOfSpeech.isAdverb(first), PartOfSpeech.isAdverb(second) { return left }
        if Verbs.inflection(of: first) == .past, Verbs.inflection(of: second) == .past { return left }
        if PartOfSpeech.isNoun(first), PartOfSpeech.isNoun(second) { return left }
        return nil
    }
}

extension CoordinatedWords {
    /// "How ⟦outgoing⟧ …", "are you ⟦outgoing⟧ …": where an adjective has to stand.
    private var followsLinkingWord: Bool {
        left > 0 && rightHead == right && Self.linkingWords.contains(words[left - 1])
    }

    /// Whether a word that nothing else is known of has to be an adjective, because its neighbour is one.
    private func isPredicate(_ word: Word, beside neighbour: Word) -> Bool {
        PartOfSpeech.isAdjective(neighbour) && !word.isName && !PartOfSpeech.isNoun(word)
            && !PartOfSpeech.isAdverb(word) && !FunctionWords.contains(word)
            && ![.base, .thirdPerson].contains(Verbs.inflection(of: word))
    }

    private static let linkingWords = WordList(
        "how am are is was were be been feel feels felt feeling seem seems become becomes")
}
