/// How hard texts are to read, by the formula of Kincaid et al. (1975).
struct ReadingLevel: Sendable {
    var words = 0
    var sentences = 0
    var syllables = 0
    private var longest: [String: Int] = [:]

    /// - Parameter texts: each a sentence or several, a placeholder counting as a name of two syllables.
    init(of texts: [[Word]]) {
        for text in texts {
            for (index, word) in text.enumerated() {
                let count = word.isName ? 2 : Syllables.count(in: word.text)
                words += 1
                syllables += count
                if count >= Self.longWord { longest[word.text] = count }
                let isEnd = index == text.count - 1
                if isEnd || word.punctuation.contains(where: { ".?!…".contains($0) }) { sentences += 1 }
            }
        }
    }

    /// The school grade whose readers should manage the texts; 0 when there are none.
    var grade: Double {
        guard words > 0, sentences > 0 else { return 0 }
        return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
    }

    /// The grade to one decimal.
    var roundedGrade: String {
        let tenths = Int((grade * 10).rounded())
        return "\(tenths / 10).\(abs(tenths % 10))"
    }

    /// Up to five words with the most syllables.
    var longestWords: [String] {
        longest.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5).map(\.key)
    }

    private static let longWord = 4
}
