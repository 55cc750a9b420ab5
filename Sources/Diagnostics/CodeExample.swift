/// An example of a problem, or of its absence.
///
/// In a failing one, ⟦ and ⟧ stand around each text that the problem's diagnostics underline.
public enum CodeExample: Sendable {
    /// A whole file.
    case file(String)
    /// Some of an instrument's sections; the others are added when it is run.
    case sections(String)
    /// The wording of an item.
    case stem(String)
    /// A translation of the instrument whose sections an example may leave out.
    case translation(String)

    public static let opening: Character = "⟦"
    public static let closing: Character = "⟧"

    /// As it is shown to people, without the marks.
    public var text: String { marked.text }

    /// The text and where in it the marks stand.
    public var marked: MarkedText {
        switch self {
        case .file(let text), .sections(let text), .stem(let text), .translation(let text):
            MarkedText(text)
        }
    }
}
