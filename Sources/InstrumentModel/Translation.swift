import Diagnostics

/// An instrument's texts in another language.
///
/// It holds texts alone: nothing in it can change what is asked of whom or how it is scored.
public struct Translation: Sendable, Equatable {
    /// Language tag (BCP 47).
    public var language: Located<String>
    public var texts: [TextPlace: TranslatedText]
    /// Where each part of the file begins, for messages about what is not in it.
    public var parts: [TextPlace.Part: SourceRange]
    /// False when some of it could not be read, so that what it lacks is unknown.
    public var isFullyRead = true

    public init(
        language: Located<String>, texts: [TextPlace: TranslatedText] = [:],
        parts: [TextPlace.Part: SourceRange] = [:]
    ) {
        self.language = language
        self.texts = texts
        self.parts = parts
    }

    /// Where the part stands, or the language where the part is left out.
    public func range(of part: TextPlace.Part) -> SourceRange { parts[part] ?? language.range }

    /// The translated text at a place; nil while there is none.
    public subscript(_ place: TextPlace) -> Wording? { texts[place]?.text }

    /// The translated text at a place that takes no placeholders; nil while there is none.
    func plain(_ place: TextPlace) -> String? { self[place]?.plain }
}

extension Wording {
    /// The text of a wording that takes no placeholders, in which braces are braces.
    public var plain: String { filled { "{\($0)}" } }
}

/// A text in another language, with the text that was translated.
public struct TranslatedText: Sendable, Equatable {
    /// Nil while the text is not translated yet.
    public var text: Wording?
    /// What the instrument's text was when it was translated, as far as that is known.
    public var source: Located<String>?
    public var range: SourceRange

    public init(text: Wording?, source: Located<String>?, range: SourceRange) {
        self.text = text
        self.source = source
        self.range = range
    }

    /// Whether the instrument's text has changed since. Where lines are broken makes no difference.
    public func isStale(against current: TranslatableText) -> Bool {
        guard let source else { return false }
        func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
        return words(source.value) != words(current.source)
    }
}
