/// A source line cut to fit a terminal, and where in it the underline goes.
struct QuotedLine {
    var text: String
    /// Columns before the underline.
    var indentation: Int
    /// Columns that are underlined, at least 1.
    var width: Int

    /// More columns than this are cut away on both sides of the offending text.
    private static let longest = 100
    /// Columns kept before the offending text where a line is cut.
    private static let lead = 30

    /// - Parameters:
    ///   - start: column of the first offending character, from 1.
    ///   - end: column after the last one.
    init(_ line: String, from start: Int, to end: Int) {
        var scalars = Array(line.unicodeScalars)
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        var first = min(max(start - 1, 0), scalars.count)
        var last = min(max(end - 1, first), scalars.count)
        var prefix = ""
        if scalars.count > Self.longest, first > Self.lead {
            let cut = first - Self.lead
            scalars.removeFirst(cut)
            (first, last) = (first - cut, last - cut)
            prefix = "…"
        }
        var suffix = ""
        if scalars.count > Self.longest {
            scalars.removeLast(scalars.count - Self.longest)
            last = min(last, Self.longest)
            suffix = "…"
        }
        let visible = scalars.map(VisibleText.visible)
        text = prefix + String(String.UnicodeScalarView(visible)) + suffix
        indentation = prefix.count + visible[..<first].reduce(0) { $0 + DisplayWidth.of($1) }
        width = max(visible[first..<max(first, last)].reduce(0) { $0 + DisplayWidth.of($1) }, 1)
    }
}
