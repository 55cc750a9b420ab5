/// A label taken apart into words, in lower case, with straight apostrophes and without punctuation.
enum LabelText {
    static func words(of label: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in label.unicodeScalars {
            if isPartOfWord(scalar) {
                word.unicodeScalars.append(scalar == "’" ? "'" : scalar)
            } else if !word.isEmpty {
                words.append(word.lowercased())
                word = ""
            }
        }
        if !word.isEmpty { words.append(word.lowercased()) }
        return words
    }

    /// Whether two words are forms of one, such as "confident" and "confidence".
    static func areAkin(_ left: String, _ right: String) -> Bool {
        guard left != right else { return true }
        let shared = zip(left.utf8, right.utf8).prefix { $0 == $1 }.count
        return shared >= 4 && shared + 4 >= max(left.utf8.count, right.utf8.count)
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
                || ("0"..."9").contains(scalar) || scalar == "'"
        }
        return scalar == "’" || scalar.properties.isAlphabetic
            || scalar.properties.generalCategory == .nonspacingMark
    }
}
