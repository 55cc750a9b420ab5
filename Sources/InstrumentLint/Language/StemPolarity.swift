/// Whether a stem speaks of something pleasant or of something unpleasant.
enum StemPolarity {
    /// 1 for pleasant, -1 for unpleasant; nil for neither, for both, and where something turns it round.
    static func sign(of words: [Word]) -> Int? {
        var sign: Int?
        var isAside = false
        for word in words where !word.isName {
            if asides.contains(word.text) { isAside = true }
            defer { if word.punctuation.contains(",") { isAside = false } }
            guard !isAside else { continue }
            if turns.contains(word.text) || word.text.hasSuffix("n't") { return nil }
            guard let found = PolarityWords.sign(of: word.text) else { continue }
            guard sign == nil || sign == found else { return nil }
            sign = found
        }
        return sign
    }

    /// What opens a clause about the circumstances.
    private static let asides: Set = [
        "when", "whenever", "if", "after", "before", "during", "while", "who", "whose", "despite",
        "although", "though", "because", "unless", "until", "in", "of", "about", "from", "against", "for",
        "without",
    ]

    /// Words that may turn the sense of the others round.
    private static let turns: Set = [
        "not", "no", "never", "nobody", "nothing", "cannot", "hardly", "seldom", "rarely", "little", "less",
        "lack", "lacking", "fail", "fails", "failed", "stop", "stops", "avoid", "avoids", "reduce", "reduces",
        "prevent", "prevents", "overcome", "overcomes", "cope", "coping", "handle", "handles", "deal", "deals",
        "mend", "mends", "recover", "forgive", "forgives", "apologise", "apologize", "resolve", "resolves",
        "resolved", "settle", "settled", "solve", "solved", "manage", "tolerate", "accept", "too", "instead",
        "than", "confident", "certain", "sure", "lose", "loses", "losing", "difficult", "hard", "need",
        "should", "expected", "rid", "worth", "easy", "protect", "protects", "bear", "survive", "comfort",
    ]
}

/// Words that are pleasant or unpleasant in nearly every sentence.
enum PolarityWords {
    static func sign(of word: String) -> Int? {
        pleasant.contains(word) ? 1 : unpleasant.contains(word) ? -1 : nil
    }

    private static let pleasant = inflected(
        """
        admire affectionate amused appreciate calm capable care caring cheerful comfortable considerate delighted
        encourage energetic enjoy enjoyable enthusiastic fair friendly fun generous gentle glad grateful happy help
        helpful honest hopeful inspire inspired interested joy joyful kindness laugh listen love loyal optimistic
        peaceful pleasant pleased polite praise proud relaxed respect respectful safe satisfied satisfying
        serene smile supportive support thoughtful trust trustworthy useful warm warmth welcome welcoming
        """)

    private static let unpleasant = inflected(
        """
        afraid anger angry annoy annoyed anxiety anxious argue argument ashamed bitter blame bored boring bully burden
        careless complain conflict criticism criticise criticize cruel depressed disappointed dishonest dislike
        dismiss disrespect disrespectful distressed distrust drain drained draining embarrass embarrassed exhausted
        exhausting fearful frustrated frustrating gloomy guilty harsh hate helpless hopeless hostile humiliate hurt
        ignore impatient insult irritable irritated jealous lonely miserable mock nag nervous overwhelmed
        quarrel resent resentful restless rude sad scared scold shout stress stressed stressful tense tension
        threaten tired unfair unhappy unhelpful unkind upset useless worried worry worthless yell
        """)

    /// The words with the endings that verbs, nouns and adverbs take.
    private static func inflected(_ list: String) -> Set<String> {
        let words = list.split { $0 == " " || $0 == "\n" }.map(String.init)
        return Set(
            words.flatMap { word in
                let stem = word.hasSuffix("e") ? String(word.dropLast()) : word
                let soft = word.hasSuffix("y") ? String(word.dropLast()) + "i" : stem
                return [word, word + "s", soft + "es", soft + "ed", stem + "ing", word + "ly", soft + "ly"]
            })
    }
}
