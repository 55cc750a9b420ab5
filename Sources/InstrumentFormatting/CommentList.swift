import Diagnostics
import InstrumentSyntax

/// The comments of a text, so that it can be shown that none was lost.
enum CommentList {
    /// In alphabetical order, because comments move with what they are about.
    static func sorted(in text: String, _ root: Node) -> [String] {
        let source = SourceLines(text)
        // What is within a scalar is no comment, whatever it looks like.
        var masked = source.lines.map { $0.map { _ in false } }
        for range in root.scalarRanges {
            for line in range.start.line...max(range.start.line, range.end.line)
            where masked.indices.contains(line - 1) {
                let start = line == range.start.line ? range.start.column - 1 : 0
                let end = line == range.end.line ? range.end.column - 1 : masked[line - 1].count
                for column in start..<max(start, min(end, masked[line - 1].count)) {
                    masked[line - 1][column] = true
                }
            }
        }
        return zip(source.lines, masked).compactMap(comment).sorted()
    }

    private static func comment(in line: SourceLines.Line, masked: [Bool]) -> String? {
        let start = line.indices.first { index in
            line[index] == "#" && !masked[index]
                && (index == 0 || line[index - 1] == " " || line[index - 1] == "\t")
        }
        return start.map { start in
            var comment = line[start...]
            while let last = comment.last, " \t\r".unicodeScalars.contains(last) { comment.removeLast() }
            return String(String.UnicodeScalarView(comment))
        }
    }
}

extension Node {
    /// Where its scalars and keys stand.
    var scalarRanges: [SourceRange] {
        switch content {
        case .scalar: [range]
        case .sequence(let nodes): nodes.flatMap(\.scalarRanges)
        case .mapping(let entries): entries.flatMap { [$0.key.range] + $0.value.scalarRanges }
        }
    }
}
