/// Words joined by "and" or "or" that ask for one thing all the same.
enum CoordinatedPairs {
    /// Whether two joined words are a set phrase, or name the two ends of one line.
    static func contains(_ left: Word, _ right: Word) -> Bool {
        let (first, second) = (left.text, right.text)
        return pairs.contains("\(first) \(second)") || pairs.contains("\(second) \(first)")
            || isNegation(first, of: second) || isNegation(second, of: first)
    }

    /// fair and unfair, satisfied and dissatisfied
    private static func isNegation(_ negative: String, of positive: String) -> Bool {
        guard negative.hasSuffix(positive) else { return false }
        return ["un", "dis", "in", "im", "ir", "il", "non", "non-"].contains(
            String(negative.dropLast(positive.count)))
    }

    /// Whether a word names people, places or times: together they are one party or one occasion.
    static func isPartyOrOccasion(_ word: Word) -> Bool {
        isPerson(word) || occasions.contains(word) || occasions.contains(singular(word))
    }

    static func isPerson(_ word: Word) -> Bool {
        people.contains(word) || people.contains(singular(word))
    }

    private static func singular(_ word: Word) -> String {
        word.text.hasSuffix("s") ? String(word.text.dropLast()) : word.text
    }

    /// The first word of what is a single act though it takes two verbs: stop and think, come and see.
    static let firstSteps = WordList(
        "come go stop sit stand try wait goes comes stops came went stopped trying going coming down")

    private static let pairs: Set<String> = Set(
        """
        able willing|back forth|give take|more less|agree disagree|up down|pros cons|right wrong|trial error
        one two|once twice|again again|over over|day night|safe sound|ups downs|now then|sooner later|time again
        rules regulations|peace quiet|arts crafts|by large|first foremost|likes dislikes|strengths weaknesses
        strength weakness|hopes fears|questions answers|terms conditions|teaching learning|health safety|name address
        reading writing arithmetic|easy difficult|easy hard|good bad|strong weak|positive negative|better worse|high low
        happy sad|safe dangerous|true false|often rarely|often seldom|toward away|increase decrease|improve worsen
        improved worsened|helpful harmful|help hurt|helps hurts|helped hurt|hot cold|yes no|for against|support oppose
        many few|much little|warm cold|fast slow|like dislike|love hate|near far|new old|young old|big small|large small
        accept reject|start stop|begin end|come go|win lose|pass fail|calm tense|tense relaxed|clear confusing
        pull push|before after|inside outside|in out|on off|cause effect|thoughts feelings|thoughts actions|ins outs
        rich poor|rough ready|loud clear|fair square|bits pieces|cuts bruises|supply demand|wear tear|mix match
        tried true|hit miss|black white|left right|pick choose|drug alcohol|drugs alcohol|wait see|trust mistrust|trust distrust
        """.split { $0 == "|" || $0 == "\n" }.map(String.init))

    private static let people = WordList(
        """
        acquaintance adult aunt boss boy brother caregiver child children client colleague counselor coworker co-worker
        cousin daughter doctor elder family father friend girl grandparent guardian husband man men manager mother
        neighbor nurse parent partner patient peer people relative sibling sister son spouse staff student supervisor
        teacher uncle wife woman women
        """)

    private static let occasions = WordList(
        """
        afternoon autumn class classroom day evening fall home hour minute month morning night noon office school spring
        summer week weekday weekend winter work workplace year town city village country
        monday tuesday wednesday thursday friday saturday sunday
        """)
}
