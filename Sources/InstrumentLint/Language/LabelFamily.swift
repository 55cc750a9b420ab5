/// What kind of answer a label gives.
enum LabelFamily: Sendable {
    /// "Strongly disagree"
    case agreement
    /// "Once in a while"
    case frequency
    /// "A great deal"
    case amount
    /// "Extremely"
    case degree
    /// "Excellent", "Not well at all"
    case quality
    /// "Probably not"
    case likelihood
}

extension LabelFamily {
    /// The kinds of answer that a label can give; none when it names what it is about, as "Very calm"
    /// does, or is not known.
    static func families(of label: [String]) -> Set<LabelFamily> {
        if label.contains(where: agreementWords.contains) { return [.agreement] }
        if label.contains(where: frequencyWords.contains) { return [.frequency] }
        if label.contains(where: likelihoodWords.contains) { return [.likelihood] }
        if label == ["not", "at", "all"] { return [.amount, .degree, .frequency] }
        if veryMuch.contains(label) { return [.amount, .degree] }
        if label.contains(where: amountWords.contains) { return [.amount] }
        if label == ["fair"] || label.contains(where: qualityWords.contains) { return [.quality] }
        guard !label.isEmpty, label.allSatisfy(DegreeWords.contains) else { return [] }
        return label.contains(where: degreeOnlyWords.contains) ? [.degree] : [.amount, .degree]
    }

    /// The labels' families, when all of them can be of one.
    static func shared(by labels: [[String]]) -> Set<LabelFamily> {
        guard let first = labels.first else { return [] }
        return labels.dropFirst().reduce(families(of: first)) { $0.intersection(families(of: $1)) }
    }

    private static let agreementWords: Set = ["agree", "disagree"]
    private static let frequencyWords: Set = [
        "never", "ever", "rarely", "seldom", "occasionally", "sometimes", "often", "frequently",
        "usually", "always", "constantly", "regularly", "daily", "weekly", "monthly", "yearly", "once",
        "twice", "time", "times", "day", "days", "week", "weeks", "month", "months",
    ]
    private static let likelihoodWords: Set = [
        "likely", "unlikely", "probable", "improbable", "probably", "possibly", "certainly",
        "definitely",
    ]
    private static let veryMuch: Set = [["very", "much"], ["very", "much", "so"]]
    private static let amountWords: Set = [
        "deal", "lot", "lots", "much", "amount", "some", "none", "nothing",
    ]
    private static let qualityWords: Set = [
        "well", "poor", "poorly", "bad", "badly", "good", "excellent", "excellently", "adequate",
        "inadequate", "satisfactory", "unsatisfactory", "terrible", "outstanding",
    ]
    private static let degreeOnlyWords: Set = [
        "extremely", "very", "highly", "rather", "exceptionally", "incredibly", "utterly",
    ]
}

/// The words that grade what a label is about.
enum DegreeWords {
    static func contains(_ word: String) -> Bool { words.contains(word) }

    /// What is left of a label without them: "confident" of "Not at all confident".
    static func subject(of label: [String]) -> [String] { label.filter { !words.contains($0) } }

    private static let words: Set = [
        "a", "absolutely", "all", "almost", "and", "at", "barely", "bit", "completely", "considerably",
        "either", "entirely", "equally", "exceptionally", "extent", "extremely", "fairly", "fully",
        "greatly", "hardly", "highly", "in", "incredibly", "large", "largely", "least", "less",
        "little", "mildly", "minimally", "moderate", "moderately", "more", "most", "mostly", "neither",
        "neutral", "nor", "not", "of", "or", "partially", "partly", "perfectly", "pretty", "quite",
        "rather", "reasonably", "slightly", "small", "so", "somewhat", "strongly", "the", "to", "too",
        "totally", "tremendously", "utterly", "very",
    ]
}
