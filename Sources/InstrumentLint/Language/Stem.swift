import Diagnostics
import InstrumentModel

/// An item's wording in one form, taken apart into words.
public struct Stem: Sendable {
    /// Rules hand stems around, and an item and a form are much to copy; none of it ever changes.
    private final class Contents: Sendable {
        let item: Item
        let form: Form
        let wording: Wording
        let words: [Word]

        init(_ item: Item, _ form: Form, _ wording: Wording) {
            self.item = item
            self.form = form
            self.wording = wording
            words = Word.all(in: wording)
        }
    }

    private let contents: Contents

    public var item: Item { contents.item }
    public var form: Form { contents.form }
    public var wording: Wording { contents.wording }
    /// In order. A placeholder is one word.
    public var words: [Word] { contents.words }

    init(item: Item, form: Form, wording: Wording) {
        contents = Contents(item, form, wording)
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
    public let text: String
    /// By which lists of words know it.
    let key: WordKey
    /// As it is written.
    public var spelling: String
    /// A placeholder, in whose place a person's name will stand.
    public var isName: Bool
    /// The punctuation behind the word, such as "?" or ",".
    public var punctuation: String
    /// In Unicode scalars of the wording's template.
    public var place: Range<Int>
    /// Within quotation marks, as words that somebody else says.
    public var isQuoted: Bool

    init(
        text: String, spelling: String, isName: Bool, punctuation: String, place: Range<Int>,
        isQuoted: Bool
    ) {
        self.text = text
        self.key = WordKey(text)
        self.spelling = spelling
        self.isName = isName
        self.punctuation = punctuation
        self.place = place
        self.isQuoted = isQuoted
    }
}
