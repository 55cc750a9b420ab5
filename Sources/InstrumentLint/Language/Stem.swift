import Diagnostics
import InstrumentModel

/// An item's wording in one form, taken apart into words.
public struct Stem: Sendable {
    public let item: Item
    public let form: Form
    public let wording: Wording
    /// In order. A placeholder is one word.
    public let words: [Word]

    init(item: Item, form: Form, wording: Wording) {
        self.item = item
        self.form = form
        self.wording = wording
        words = Word.all(in: wording)
    }

    /// The place of some neighbouring words in the source; the whole wording where that cannot be told,
    /// as when it is folded over several lines.
    func range(of words: ArraySlice<Word>) -> SourceRange {
        guard let first = words.first, let last = words.last else { return wording.range }
        return wording.range(of: first.place.lowerBound..<last.place.upperBound)
    }

    /// What a finding about it is about.
    var subjects: Set<String> { [item.id.value, form.id.value] }
}

/// A word of a stem.
public struct Word: Sendable, Equatable {
    /// In lower case, with straight apostrophes; a placeholder without its braces.
    public var text: String
    /// As it is written.
    public var spelling: String
    /// A placeholder, in whose place a person's name will stand.
    public var isName: Bool
    /// The punctuation behind the word, such as "?" or ",".
    public var punctuation: String
    /// In Unicode scalars of the wording's template.
    public var place: Range<Int>
}

extension Word {
    static func all(in wording: Wording) -> [Word] {
        var words: [Word] = []
        var place = 0
        for segment in wording.segments {
            switch segment {
            case .text(let text): add(text, from: &place, to: &words)
            case .placeholder(let name):
                let end = place + name.unicodeScalars.count + 2
                words.append(
                    Word(
                        text: name.lowercased(), spelling: name, isName: true, punctuation: "",
                        place: place..<end))
                place = end
            }
        }
        return words
    }

    private static func add(_ text: String, from place: inout Int, to words: inout [Word]) {
        var spelling = ""
        var start = place
        func word(endingAt end: Int) -> Word {
            let plain = spelling.replacing("’", with: "'").lowercased()
            return Word(
                text: plain, spelling: spelling, isName: false, punctuation: "", place: start..<end)
        }
        for scalar in text.unicodeScalars {
            let width = scalar == "{" || scalar == "}" ? 2 : 1
            let isInner = !spelling.isEmpty && "'’-".unicodeScalars.contains(scalar)
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar.properties.generalCategory == .nonspacingMark || isInner
            {
                if spelling.isEmpty { start = place }
                spelling.unicodeScalars.append(scalar)
            } else {
                if !spelling.isEmpty { words.append(word(endingAt: place)) }
                spelling = ""
                if !scalar.properties.isWhitespace, !words.isEmpty {
                    words[words.count - 1].punctuation.unicodeScalars.append(scalar)
                }
            }
            place += width
        }
        if !spelling.isEmpty { words.append(word(endingAt: place)) }
    }
}
