/// What a word can be besides a verb, as far as its ending or a list can tell.
enum PartOfSpeech {
    static func isAdjective(_ word: Word) -> Bool {
        guard !word.isName, !nouns.contains(word) else { return false }
        return adjectives.contains(word)
            || hasEnding(word, ["ful", "less", "ous", "ive", "able", "ible", "ish"], atLeast: 6)
    }

    static func isAdverb(_ word: Word) -> Bool {
        hasEnding(word, ["ly"], atLeast: 6) && !adjectives.contains(word) && !notAdverbs.contains(word)
    }

    static func isNoun(_ word: Word) -> Bool {
        guard !word.isName else { return false }
        if nouns.contains(word) { return true }
        if word.text.hasSuffix("s"), nouns.contains(String(word.text.dropLast())) { return true }
        if word.text.hasSuffix("ies"), nouns.contains(word.text.dropLast(3) + "y") { return true }
        return hasEnding(
            word,
            [
                "alty", "elty", "ety", "esty", "tion", "sion", "ment", "ness", "ity", "ship", "ance", "ence",
                "hood", "tions", "sions",
                "ments", "ities", "ships",
            ], atLeast: 7)
    }

    private static func hasEnding(_ word: Word, _ endings: [String], atLeast length: Int) -> Bool {
        word.text.utf8.count >= length && endings.contains { word.text.hasSuffix($0) }
    }

    private static let adjectives = WordList(
        """
        adventurous afraid aggressive alert alone angry annoyed anxious ashamed awake aware bad bitter blue bored boring brave bright brief busy
        calm clean clear clever close clumsy cold confident content cool crazy empathetic correct creative critical cruel curious
        deep depressed different difficult dirty distracted dull eager early easy efficient emotional encouraging
        engaging excited exciting exhausted exhausting fair fast firm fit flexible frequent fresh friendly frustrated
        frustrating fun funny gentle glad good gloomy great guilty happy hard harsh healthy high honest hostile hot humble
        hungry important impatient independent intelligent interested interesting irritable irritated jealous joyful just
        kind lazy light likely lively lonely long loud loyal lovely low leisurely mad mature mean moody motivated motivating
        moral nasty natural near necessary nervous new nice noisy old open optimistic organized outgoing
        overwhelmed patient peaceful personal physical playful pleasant polite poor popular practical precise prepared
        professional prompt proud public punctual quick quiet ready realistic relaxed relevant reliable restless rich rough
        rude sad safe satisfied secure sensible shy sick silly simple sincere slow smart social soft sound spiritual
        stable steady strict strong stressed stupid stubborn sure sweet tactful talented tense thorough tight tired tough
        true ugly understanding unfair unfriendly unhappy unkind unreliable unpleasant upset urgent vague violent warm wild
        weak weary wise withdrawn worried young
        """)

    private static let nouns = WordList(
        """
        ability achievement admiration advice affection ambition anger anxiety appetite approval attitude attention autonomy
        behavior belief benefit book budget building care career class climate closeness colleague comment
        community confidence conflict content cost course creativity culture curiosity deadline decision desire difficulty
        discipline effort emotion energy equipment esteem expectation experience expertise fairness faith fatigue
        feedback feeling fear food freedom fun game goal guidance guilt habit happiness health help homework
        honesty hope humor idea income instruction interest job joy kindness knowledge learning lesson listening
        loyalty love material meal method mood movie morale motivation music need opinion opportunity order pain patience pay performance
        plan pleasure policy power praise pressure pride problem progress promise quality reading recognition
        relationship resource respect responsibility rest reward role routine rule safety salary satisfaction schedule self-esteem
        sense shame skill sleep space speed sport status strategy strength stress success support task teaching technology
        tension test thought time tool topic training trust urge value warmth wisdom work workload workshop worry worth writing
        """)

    private static let notAdverbs = WordList(
        "apply assembly comply daily elderly family imply italy likely monthly multiply rally rely reply supply unlikely weekly yearly"
    )
}
