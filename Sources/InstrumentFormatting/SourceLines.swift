import Diagnostics
import InstrumentSyntax

/// A text as lines of Unicode scalars, which is how a tree counts places.
struct SourceLines {
    typealias Line = [Unicode.Scalar]

    /// Without their line feeds.
    var lines: [Line]

    init(_ text: String) {
        lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    }

    var text: String {
        lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
    }

    /// What stands between two places; line feeds included.
    func slice(_ range: SourceRange) -> Line {
        let (first, last) = (range.start.line - 1, range.end.line - 1)
        guard lines.indices.contains(first), lines.indices.contains(last), first <= last else { return [] }
        if first == last { return Array(lines[first].dropFirst(range.start.column - 1).prefix(range.end.column - range.start.column)) }
        var result = Array(lines[first].dropFirst(range.start.column - 1))
        for line in lines[(first + 1)..<last] { result += ["\n"] + line }
        return result + ["\n"] + lines[last].prefix(range.end.column - 1)
    }

    /// The scalar at a place; nil at the end of a line.
    subscript(_ position: SourcePosition) -> Unicode.Scalar? {
        guard lines.indices.contains(position.line - 1) else { return nil }
        let line = lines[position.line - 1]
        return line.indices.contains(position.column - 1) ? line[position.column - 1] : nil
    }

    /// Puts another text between two places.
    mutating func replace(_ range: SourceRange, with replacement: String) {
        let (first, last) = (range.start.line - 1, range.end.line - 1)
        guard lines.indices.contains(first), lines.indices.contains(last), first <= last else { return }
        let whole = lines[first].prefix(range.start.column - 1) + Array(replacement.unicodeScalars)
            + lines[last].dropFirst(range.end.column - 1)
        lines.replaceSubrange(
            first...last,
            with: whole.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init))
    }
}

extension [Unicode.Scalar] {
    /// The spaces that it begins with.
    var indentation: Int { prefix { $0 == " " }.count }

    var isBlank: Bool { allSatisfy { $0 == " " || $0 == "\t" } }

    var isComment: Bool { first { $0 != " " && $0 != "\t" } == "#" }
}
