/// Words that deny, and words that lack something by their own meaning.
enum Negations {
    /// Where a stem denies, by the index of the word that does; a denial in a tag ("isn't it?"), in a
    /// quotation, in a description ("a student who has not spoken") or in a set phrase ("whether or not")
    /// is none.
    static func places(in stem: Stem) -> [Int] {
        let words = stem.words
        guard words.contains(where: isNegator) else { return [] }
        let description = stem.description
        let harmless = harmlessPhrases.places(in: words) + LeadingPhrases.places(in: stem)
        return words.indices.filter { index in
            index < description && isNegator(words[index]) && !words[index].isQuoted
                && !harmless.contains { $0.contains(index) }
        }
    }

    /// A denial of what is a denial already; nil when there is none.
    ///
    /// - Parameter canBeDisagreedWith: whether the answers deny too, as "disagree" does.
    static func double(in stem: Stem, canBeDisagreedWith: Bool) -> Range<Int>? {
        let places = places(in: stem)
        for first in places {
            let end = min(first + 7, stem.words.count)
            for second in first + 1..<max(end, first + 1) {
                if isNegative(stem.words[second], after: second - first) || places.contains(second) {
                    return first..<second + 1
                }
                if isBoundary(stem.words[second]) || stem.words[second - 1].endsClause { break }
            }
        }
        return canBeDisagreedWith && !stem.isQuestion ? places.first.map { $0..<$0 + 1 } : nil
    }

    /// Close behind a denial; "without" may stand further off.
    private static func isNegative(_ word: Word, after distance: Int) -> Bool {
        isNegativeInMeaning(word) && (distance < 4 || word.text == "without")
    }

    private static func isBoundary(_ word: Word) -> Bool {
        word.text == "and" || word.text == "or" || word.text == "that"
            || FunctionWords.interrogatives.contains(word)
            || FunctionWords.subordinators.contains(word)
    }

    /// A word that denies the sentence.
    static func isNegator(_ word: Word) -> Bool {
        negators.contains(word) || !word.isName && word.text.hasSuffix("n't")
    }

    /// A word that means the lack of something, such as "unfair" or "avoid". Never told by its first
    /// letters, because "understand" and "important" deny nothing.
    static func isNegativeInMeaning(_ word: Word) -> Bool {
        negativeWords.contains(word)
    }

    private static let negators = WordList(
        "not no never none nobody nothing neither nowhere cannot hardly scarcely barely")

    private static let harmlessPhrases = PhraseList(
        """
        whether or not
        or not
        not only
        no matter
        no longer
        not at all
        yes or no
        no more than
        not to mention
        nothing but
        no one else
        say no to
        says no to
        said no to
        saying no to
        """)

    private static let negativeWords = WordList(
        """
        avoid avoids avoided avoiding careless deny denies denied disagree disagrees disagreed dishonest disinterested
        dislike disliked dislikes disliking disobey disobeys disorganized disrespect disrespectful dissatisfied
        distrust distrusts fail fails failed failing fail ignore ignores ignored impatient impolite impossible inattentive
        incapable incompetent inconsistent indifferent inefficient insecure insensitive insincere irrelevant
        irresponsible lack lacks lacked lacking mistrust neglect neglects prevent prevents refuse refuses refused
        unable unaware uncertain unclear uncomfortable uncooperative unfair unfairly unfriendly unhappy unhelpful
        unimportant uninterested uninteresting unkind unlikely unmotivated unpleasant unprepared unreasonable unreliable
        unsafe unsatisfied unsure unwelcome unwilling useless without
        """)
}

extension Word {
    /// Followed by a comma or another sign that parts clauses.
    fileprivate var endsClause: Bool { punctuation.contains { ",;:.?!–—".contains($0) } }
}
