/// Two things that a stem asks about in one question.
enum Coordination {
    /// From the first word of the one to the last word of the other, for the first two of a stem; nil
    /// when it asks for one thing.
    ///
    /// "And" and "or" join two questions when they join two words of one kind: verbs, adjectives,
    /// adverbs or nouns, as far as lists and endings can tell. Words in a clause that says who or when is
    /// meant describe one case, and are left alone.
    static func place(in stem: Stem) -> Range<Int>? {
        let words = stem.words
        guard words.count > 3, words.contains(where: Self.joins) else { return nil }
        let description = stem.description
        for index in 1..<words.count - 1 {
            guard let right = Self.right(of: index, words) else { continue }
            let left = words[index].isSlashed ? index : index - 1
            let pair = CoordinatedWords(
                words: words, left: left, right: right, description: description)
            guard !pair.isExempt, let start = pair.start else { continue }
            return start..<pair.end + 1
        }
        return nil
    }

    /// The first word of what a coordinator at this place joins to what is before it.
    private static func right(of index: Int, _ words: [Word]) -> Int? {
        let word = words[index]
        var next = index + 1
        if word.isSlashed, !isCoordinator(word), !isCoordinator(words[next]) { return next }
        if word.text == "as", index + 3 < words.count, words[index + 1].text == "well",
            words[index + 2].text == "as"
        {
            return index + 3
        }
        guard isCoordinator(word) else { return nil }
        while next < words.count, isCoordinator(words[next]) { next += 1 }
        return next < words.count ? next : nil
    }

    private static func joins(_ word: Word) -> Bool {
        isCoordinator(word) || word.isSlashed || word.text == "as"
    }

    private static func isCoordinator(_ word: Word) -> Bool { word.text == "and" || word.text == "or" }
}

extension Word {
    /// Joined to the next word by a slash or an ampersand.
    fileprivate var isSlashed: Bool { punctuation == "/" || punctuation == "&" }
}
