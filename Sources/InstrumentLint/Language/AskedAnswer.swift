import InstrumentModel

/// What kind of answer a stem asks for.
struct AskedAnswer: Sendable {
    enum Kind: Sendable, Equatable {
        /// "How often"
        case frequency
        /// "How much", "To what extent"
        case amount
        /// "How well", "How clearly"
        case manner(String)
        /// "How respectful"
        case degree(String)
    }

    var kind: Kind
    /// The words that ask, among the stem's.
    var place: Range<Int>

    /// What the stem asks for; nil when it asks for a number, for nothing that labels could miss, or in
    /// words unknown.
    init?(_ words: [Word]) {
        guard let start = words.indices.first(where: { Self.opens(words, at: $0) }) else { return nil }
        if words[start].text == "what" {
            kind = .amount
            place = start..<start + 2
            return
        }
        guard start + 1 < words.count, !words[start + 1].isName else { return nil }
        place = start..<start + 2
        switch words[start + 1].text {
        case "often", "frequently": kind = .frequency
        case "much":
            guard start + 2 >= words.count || !Self.countable.contains(words[start + 2].text) else {
                return nil
            }
            kind = .amount
        case "well": kind = .manner("well")
        case let word where Self.noQuality.contains(word): return nil
        case let word where word.hasSuffix("ly") && !Self.adjectives.contains(word): kind = .manner(word)
        case let word: kind = .degree(word)
        }
    }

    /// Whether the question begins at a word: at the start, behind a comma, or after "indicate".
    private static func opens(_ words: [Word], at index: Int) -> Bool {
        let isHow = words[index].text == "how"
        let isExtent =
            words[index].text == "what" && index + 1 < words.count
            && ["extent", "degree"].contains(words[index + 1].text)
        guard !words[index].isName, isHow || isExtent else { return false }
        guard index > 0 else { return true }
        let previous = words[index - 1]
        return previous.punctuation.contains { ",;:–—.".contains($0) }
            || introductions.contains(previous.text)
    }

    private static let introductions: Set = [
        "indicate", "rate", "say", "tell", "us", "me", "describe", "mark", "state", "and",
    ]
    /// Questions after "how" that numbers answer, or that ask for the way.
    private static let noQuality: Set = [
        "a", "about", "and", "are", "big", "can", "come", "could", "did", "do", "does", "else", "far",
        "fast", "few", "had", "has", "have", "heavy", "i", "in", "is", "it", "large", "late", "long", "many",
        "may", "might", "old", "one", "quickly", "should", "small", "soon", "tall", "that", "the", "they", "to",
        "was", "we", "were", "will", "would", "you", "your", "early", "recently",
    ]
    private static let countable: Set = ["money", "longer", "older", "alcohol", "water"]
    private static let adjectives: Set = [
        "costly", "cowardly", "deadly", "friendly", "likely", "lively", "lonely", "lovely", "orderly",
        "silly", "ugly", "unfriendly", "unlikely", "worldly",
    ]
}

extension OptionLabels {
    /// Whether these answers miss what a stem asks; false also where that cannot be told.
    func miss(_ asked: AskedAnswer, of words: [Word]) -> Bool {
        guard labelled.count > 1, !(families.isEmpty && subject.isEmpty) else { return false }
        if families.contains(.agreement) {
            return !words.contains { $0.text == "agree" || $0.text == "disagree" }
        }
        switch asked.kind {
        case .frequency:
            return families.isEmpty ? !names(among: words) : !families.contains(.frequency)
        case .amount:
            if families.contains(.frequency) { return !words.contains { $0.text == "time" } }
            if families.isEmpty { return !names(among: words) }
            return families.isDisjoint(with: [.amount, .degree])
        case .manner(let word):
            if mentions(word) { return false }
            if families.isEmpty { return !names(among: words) }
            return families.isDisjoint(with: [.quality, .degree])
        case .degree(let word):
            if mentions(word) { return false }
            if families.isEmpty { return !names(among: words) }
            if Self.chances.contains(word) { return families.isDisjoint(with: [.degree, .likelihood]) }
            return families.isDisjoint(with: [.degree])
        }
    }

    private static let chances: Set = ["likely", "unlikely", "probable", "certain", "sure"]

    /// Whether the stem has a word of what the labels are about.
    private func names(among words: [Word]) -> Bool {
        subject.contains { named in
            words.contains {
                LabelText.areAkin($0.text, named) || named.hasSuffix($0.text) && $0.text.utf8.count > 3
                    || $0.text.hasSuffix(named)
            }
        }
    }
}
