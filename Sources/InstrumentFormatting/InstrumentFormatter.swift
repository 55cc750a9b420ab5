import Diagnostics
import InstrumentReading
import InstrumentSyntax

/// Puts a file into canonical order and layout.
///
/// Keys stand in the order of the language, each with the comments above it; levels are two spaces apart;
/// what stands in brackets is spaced alike and filled to a hundred columns; one blank line parts sections.
/// Wording is never touched; a byte order mark is left out. What each step makes is read again, and is
/// only taken when it says the same and has lost no comment; a step that cannot manage a file leaves it to
/// the others.
public enum InstrumentFormatter {
    public enum Outcome: Sendable {
        case formatted(String)
        /// The file cannot be read as YAML, so that its lines cannot be told apart.
        case unreadable([Diagnostic])
    }

    private typealias Step = (_ text: String, _ root: Node) -> String?

    /// - Parameter section: the keys at the file's top
    public static func format(_ bytes: [UInt8], file: String, as section: KeySection) -> Outcome {
        let document = ParsedDocument(bytes: bytes, file: file)
        guard document.isComplete, document.diagnostics.isEmpty, let root = document.root else {
            return .unreadable(document.diagnostics)
        }
        let unmarked = ByteOrderMark.removed(from: bytes)
        var text = String(decoding: unmarked, as: UTF8.self)
        guard text.utf8.elementsEqual(unmarked) else { return .formatted(text) }
        let steps: [Step] = [
            { text, _ in LineEnds.normalized(text) },
            { text, root in hasOnlyLineFeeds(text) ? Indentation.normalized(text, root) : nil },
            { text, root in hasOnlyLineFeeds(text) ? ordered(text, root, section) : nil },
            { text, root in hasOnlyLineFeeds(text) ? Spacing.normalized(text, root) : nil },
            { text, root in hasOnlyLineFeeds(text) ? Quotation.normalized(text, root) : nil },
            { text, root in hasOnlyLineFeeds(text) ? BlankLines.normalized(text, root) : nil },
        ]
        let meaning = TreeDigest.text(of: root)
        var current = root
        for step in steps {
            guard let next = step(text, current), next != text,
                let parsed = reading(next, file, meaning: meaning),
                CommentList.sorted(in: next, parsed) == CommentList.sorted(in: text, current)
            else { continue }
            text = next
            current = parsed
        }
        return .formatted(text)
    }

    private static func ordered(_ text: String, _ root: Node, _ section: KeySection) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return LineArrangement(lines: lines)
            .arranged(root, .section(section), 0..<lines.count, isTop: true).joined(separator: "\n")
    }

    /// The tree counts lines as YAML does; another separator would shift what is moved.
    private static func hasOnlyLineFeeds(_ text: String) -> Bool {
        !text.unicodeScalars.contains(where: otherSeparators.contains)
    }

    private static let otherSeparators: Set<Unicode.Scalar> = ["\r", "\u{85}", "\u{2028}", "\u{2029}"]

    private static func reading(_ text: String, _ file: String, meaning: String) -> Node? {
        let document = ParsedDocument(bytes: Array(text.utf8), file: file)
        guard document.diagnostics.isEmpty, let root = document.root, TreeDigest.text(of: root) == meaning
        else { return nil }
        return root
    }
}
