import Diagnostics

/// The line of carets below a line of an example.
enum Carets {
    /// - Returns: nil when no mark begins in the line
    static func line(below line: String, number: Int, marks: [Range<SourcePosition>]) -> String? {
        let begun = marks.filter { $0.lowerBound.line == number }
        guard !begun.isEmpty else { return nil }
        let widths = line.unicodeScalars.map(DisplayWidth.of)
        var carets = ""
        for mark in begun {
            let start = min(mark.lowerBound.column - 1, widths.count)
            let end = mark.upperBound.line == number ? min(mark.upperBound.column - 1, widths.count) : widths.count
            let indentation = widths[..<start].reduce(0, +)
            carets += String(repeating: " ", count: max(indentation - carets.count, 0))
            carets += String(repeating: "^", count: max(widths[start..<max(start, end)].reduce(0, +), 1))
        }
        return carets
    }
}
