import Diagnostics
import InstrumentSyntax

/// At most one blank line in a row, none at the beginning, one line break at the end, and no spaces at
/// the end of a line. Within texts of several lines, where blank lines count, nothing changes.
enum BlankLines {
    static func normalized(_ text: String, _ root: Node) -> String {
        let source = SourceLines(text)
        let (within, literal) = lines(within: root.scalarRanges, source)
        var result: [SourceLines.Line] = []
        for (index, line) in source.lines.enumerated() {
            var trimmed = line
            while !literal.contains(index), trimmed.last == " " || trimmed.last == "\t" { trimmed.removeLast() }
            if trimmed.isEmpty, !within.contains(index), result.last?.isEmpty ?? true { continue }
            result.append(trimmed)
        }
        while let last = result.last, last.isEmpty { result.removeLast() }
        var lines = source
        lines.lines = result + [[]]
        return lines.text
    }

    /// The lines within texts of several lines, their first one left out, and those of them in which
    /// spaces count: `|` and `>` texts.
    private static func lines(
        within ranges: [SourceRange], _ source: SourceLines
    ) -> (within: Set<Int>, literal: Set<Int>) {
        var within: Set<Int> = []
        var literal: Set<Int> = []
        for range in ranges where range.end.line > range.start.line {
            // It ends before the line on which the next thing begins.
            let last = range.end.column > 1 ? range.end.line : range.end.line - 1
            let lines = range.start.line..<max(last, range.start.line)
            within.formUnion(lines)
            if ["|", ">"].contains(source[range.start]) { literal.formUnion(lines) }
        }
        return (within, literal)
    }
}
