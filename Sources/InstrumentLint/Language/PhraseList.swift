/// Words and sequences of words that are looked for together.
struct PhraseList: Sendable {
    private var byFirstWord: [String: [[String]]] = [:]
    private let firstWords: WordList

    /// - Parameter lines: a phrase a line, in lower case.
    init(_ lines: String) {
        for line in lines.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            if let first = words.first { byFirstWord[first, default: []].append(words) }
        }
        firstWords = WordList(byFirstWord.keys)
        for first in byFirstWord.keys { byFirstWord[first]?.sort { $0.count > $1.count } }
    }

    /// The number of words of the longest phrase that begins at a word; 0 when none does.
    func length(at index: Int, of words: [Word]) -> Int {
        guard words.indices.contains(index), firstWords.contains(words[index]),
            let phrases = byFirstWord[words[index].text]
        else { return 0 }
        return phrases.first { phrase in
            guard index + phrase.count <= words.count else { return false }
            return phrase.indices.allSatisfy { phrase[$0] == words[index + $0].text }
        }?.count ?? 0
    }

    /// Where phrases stand, from left to right, none within another.
    func places(in words: [Word]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < words.count {
            let length = length(at: index, of: words)
            if length > 0 { found.append(index..<index + length) }
            index += max(length, 1)
        }
        return found
    }
}
