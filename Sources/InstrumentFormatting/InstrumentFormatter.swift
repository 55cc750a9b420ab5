import Diagnostics
import InstrumentReading
import InstrumentSyntax

/// Puts the keys of a file into the order of the language, with one blank line where sections part.
///
/// It moves whole lines, each with the comments above it, and never writes YAML of its own: wording,
/// quotes, comments and what stands in brackets stay as they were typed. What it makes is read again, and
/// is only given out when it says the same.
public enum InstrumentFormatter {
    public enum Outcome: Sendable {
        case formatted(String)
        /// The file cannot be read as YAML, so that its lines cannot be told apart.
        case unreadable([Diagnostic])
    }

    /// - Parameter section: the keys at the file's top
    public static func format(_ bytes: [UInt8], file: String, as section: KeySection) -> Outcome {
        let document = ParsedDocument(bytes: bytes, file: file)
        guard document.isComplete, document.diagnostics.isEmpty, let root = document.root else {
            return .unreadable(document.diagnostics)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        // The tree counts lines as YAML does; another separator would shift what is moved.
        guard text.utf8.elementsEqual(bytes), !text.unicodeScalars.contains(where: separators.contains)
        else { return .formatted(text) }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let arrangement = LineArrangement(lines: lines)
        let moved = arrangement.arranged(root, .section(section), 0..<lines.count, isTop: true)
        let trimmed = moved.map(withoutBlanksAtEnd)
        for candidate in [trimmed, moved] {
            let result = withOneLineBreakAtEnd(candidate)
            if says(result, the: root, file) { return .formatted(result) }
        }
        return .formatted(text)
    }

    private static let separators: Set<Unicode.Scalar> = ["\r", "\u{85}", "\u{2028}", "\u{2029}"]

    private static func says(_ text: String, the root: Node, _ file: String) -> Bool {
        let document = ParsedDocument(bytes: Array(text.utf8), file: file)
        guard document.diagnostics.isEmpty, let other = document.root else { return false }
        return TreeDigest.text(of: other) == TreeDigest.text(of: root)
    }

    private static func withoutBlanksAtEnd(_ line: String) -> String {
        var line = line[...]
        while line.last == " " || line.last == "\t" { line.removeLast() }
        return String(line)
    }

    private static func withOneLineBreakAtEnd(_ lines: [String]) -> String {
        var lines = lines[...]
        while let last = lines.last, last.isEmpty { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }
}
