/// Turns of phrase that say which answer is expected.
enum LeadingPhrases {
    /// Where they stand in a stem.
    static func places(in stem: Stem) -> [Range<Int>] {
        let words = stem.words
        return phrases.places(in: words).filter { !words[$0.lowerBound].isQuoted }
            + words.indices.filter { isNegativeOpening($0, words) }.map { $0..<$0 + 1 }
            + words.indices.filter { isSentenceAdverb($0, words) }.map { $0..<$0 + 1 }
    }

    /// "Don't you …?" and "…, isn't it?": a negative auxiliary that opens the question or its tag.
    private static func isNegativeOpening(_ index: Int, _ words: [Word]) -> Bool {
        let word = words[index]
        guard !word.isName, !word.isQuoted, word.text.hasSuffix("n't") else { return false }
        guard index == 0 || words[index - 1].punctuation.contains(",") else { return false }
        let isQuestion = words.last?.punctuation.contains("?") == true
        let isTag = index > 0 && words.count - index <= 5
        return isQuestion && (index == 0 || isTag)
    }

    /// "Obviously, …", and not "explains obviously well".
    private static func isSentenceAdverb(_ index: Int, _ words: [Word]) -> Bool {
        guard sentenceAdverbs.contains(words[index]), !words[index].isQuoted else { return false }
        return words[index].punctuation.contains(",") || index == 0
            || words[index - 1].punctuation.contains(",")
    }

    private static let sentenceAdverbs = WordList(
        "obviously clearly surely naturally undoubtedly certainly evidently")

    private static let phrases = PhraseList(
        """
        do you agree that
        would you agree that
        don't you agree
        don't you think
        as you know
        as we know
        as we all know
        as everyone knows
        as everybody knows
        most teachers know
        most people know
        most people agree
        most teachers agree
        most experts agree
        most experts think
        most people think
        experts agree
        it is well known
        it is obvious
        it goes without saying
        research shows
        """)
}
