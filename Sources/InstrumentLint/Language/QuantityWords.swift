/// Words for how much and how often that leave no room, or too much.
enum QuantityWords {
    /// Where a stem speaks of all or none. Set phrases do not, nor do quotations, and "as everybody knows"
    /// is worse in another way.
    static func absolutes(in stem: Stem) -> [Int] {
        let words = stem.words
        guard words.contains(where: absolutes.contains) else { return [] }
        let exempt = harmlessAbsolutes.places(in: words) + LeadingPhrases.places(in: stem)
        return words.indices.filter { index in
            absolutes.contains(words[index]) && !words[index].isQuoted
                && !exempt.contains { $0.contains(index) }
        }
    }

    static func isAbsolute(_ word: Word) -> Bool { absolutes.contains(word) }

    /// Where a stem says how often or how many without saying it. "How often" asks for it, and is left
    /// alone, as are words in a clause that describes a person.
    static func vague(in stem: Stem) -> [Range<Int>] {
        let words = stem.words
        let description = stem.description
        return vague.places(in: words).filter { place in
            let first = place.lowerBound
            guard first < description, !words[first].isQuoted else { return false }
            guard first > 0 else { return true }
            return !askingWords.contains(words[first - 1])
        }
    }

    private static let absolutes = WordList(
        "absolutely all always completely entirely every everybody everyone never nobody none totally")

    private static let harmlessAbsolutes = PhraseList(
        """
        after all
        all along
        all day
        all evening
        all in all
        all kinds of
        all month
        all morning
        all night
        all over
        all period
        all right
        all sorts of
        all semester
        all summer
        all term
        all week
        all weekend
        all winter
        all year
        above all
        all three
        all four
        almost all
        almost always
        almost never
        almost every
        nearly all
        nearly every
        nearly always
        not all
        not always
        not every
        at all
        every day
        every evening
        every month
        every morning
        every night
        every now and then
        every other
        every so often
        every term
        every time
        every week
        every year
        first of all
        most of all
        how completely
        """)

    private static let vague = PhraseList(
        """
        often
        frequently
        regularly
        usually
        sometimes
        occasionally
        rarely
        seldom
        many
        few
        several
        recently
        a lot
        lots of
        a couple of
        """)

    private static let askingWords = WordList("how as so too more less very")
}
