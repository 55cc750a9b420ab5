/// A number that stands for a word, so that a word is hashed once and looked up in many lists.
///
/// Two words of one number are so rare that nothing but a remark on wording may depend on it.
struct WordKey: Sendable, Equatable {
    /// Never 0.
    let value: UInt64

    /// - Parameter text: in lower case.
    init(_ text: String) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        hash ^= hash >> 29
        value = hash == 0 ? 1 : hash
    }
}

/// Single words that are looked for together.
struct WordList: Sendable {
    /// The words' keys, each at its remainder or in a place behind it; 0 where there is none.
    private let places: [UInt64]

    /// - Parameter words: in lower case, with spaces or line ends between them.
    init(_ words: String) {
        self.init(words.split { $0 == " " || $0 == "\n" }.map(String.init))
    }

    init(_ words: some Collection<String>) {
        var size = 8
        while size < 2 * words.count { size *= 2 }
        var places = [UInt64](repeating: 0, count: size)
        for word in words {
            let key = WordKey(word).value
            var place = Int(truncatingIfNeeded: key) & (size - 1)
            while places[place] != 0, places[place] != key { place = (place + 1) & (size - 1) }
            places[place] = key
        }
        self.places = places
    }

    func contains(_ word: Word) -> Bool { !word.isName && contains(word.key) }
    func contains(_ text: String) -> Bool { contains(WordKey(text)) }

    private func contains(_ key: WordKey) -> Bool {
        var place = Int(truncatingIfNeeded: key.value) & (places.count - 1)
        while places[place] != 0 {
            if places[place] == key.value { return true }
            place = (place + 1) & (places.count - 1)
        }
        return false
    }
}
