import InstrumentModel

extension Word {
    /// The words of a wording, in order.
    static func all(in wording: Wording) -> [Word] {
        var scanner = WordScanner()
        for segment in wording.segments {
            switch segment {
            case .text(let text): scanner.scan(text)
            case .placeholder(let name): scanner.addName(name)
            }
        }
        return scanner.words
    }
}

/// Takes a wording apart into words, with their places in its template.
private struct WordScanner {
    var words: [Word] = []
    private var place = 0
    private var spelling = ""
    private var start = 0
    /// What ends the quotation that the scanner is in.
    private var closingQuote: Unicode.Scalar?

    mutating func addName(_ name: String) {
        let end = place + name.unicodeScalars.count + 2
        words.append(
            Word(
                text: name.lowercased(), spelling: name, isName: true, punctuation: "",
                place: place..<end, isQuoted: closingQuote != nil))
        place = end
    }

    mutating func scan(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        var index = possessiveLength(scalars)
        place += index
        while index < scalars.count {
            let scalar = scalars[index]
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            if Self.isLetter(scalar) || isInner(scalar, before: next) {
                if spelling.isEmpty { start = place }
                spelling.unicodeScalars.append(scalar)
            } else {
                endWord()
                meetPunctuation(scalar, before: next)
            }
            place += scalar == "{" || scalar == "}" ? 2 : 1
            index += 1
        }
        endWord()
    }

    /// An apostrophe or a hyphen between two letters belongs to the word: don't, mid-year.
    private func isInner(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
        guard !spelling.isEmpty, scalar == "'" || scalar == "’" || scalar == "-" else { return false }
        return next.map(Self.isLetter) ?? false
    }

    /// The length of the 's that belongs to the name before it.
    private func possessiveLength(_ scalars: [Unicode.Scalar]) -> Int {
        guard let last = words.last, last.isName, last.place.upperBound == place, scalars.count > 1,
            scalars[0] == "'" || scalars[0] == "’", scalars[1] == "s"
        else { return 0 }
        return 2
    }

    private mutating func endWord() {
        guard !spelling.isEmpty else { return }
        // Most words are plain letters; the search for a curly apostrophe would cost more than the rest.
        let lower = spelling.lowercased()
        let plain = lower.utf8.contains(0xE2) ? lower.replacing("’", with: "'") : lower
        words.append(
            Word(
                text: plain, spelling: spelling, isName: false, punctuation: "", place: start..<place,
                isQuoted: closingQuote != nil))
        spelling = ""
    }

    private mutating func meetPunctuation(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
        guard !scalar.properties.isWhitespace else { return }
        if scalar == closingQuote {
            closingQuote = nil
        } else if closingQuote == nil, let next, Self.isLetter(next) {
            closingQuote = Self.quotes[scalar]
        }
        if !words.isEmpty { words[words.count - 1].punctuation.unicodeScalars.append(scalar) }
    }

    private static let quotes: [Unicode.Scalar: Unicode.Scalar] = ["“": "”", "‘": "’", "\"": "\"", "'": "'"]

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
                || ("0"..."9").contains(scalar)
        }
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType != nil
            || properties.generalCategory == .nonspacingMark
    }
}
