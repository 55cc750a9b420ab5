import Diagnostics

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
        var scalars = line.unicodeScalars.map(VisibleText.visible)
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        let first = min(max(start - 1, 0), scalars.count)
        let last = min(max(end - 1, first), scalars.count)
        let isLong = Self.columns(scalars[...]) > Self.longest
        let lead = isLong ? Self.fitting(scalars[..<first].reversed(), in: Self.lead) : first
        let cut = first - lead
        let shown = isLong ? Self.fitting(scalars[cut...], in: Self.longest) : scalars.count
        let kept = scalars[cut..<(cut + shown)]
        let prefix = cut > 0 ? "…" : ""
        let suffix = kept.endIndex < scalars.count ? "…" : ""
        text = prefix + String(String.UnicodeScalarView(kept)) + suffix
        indentation = prefix.count + Self.columns(kept[..<first])
        width = max(Self.columns(kept[first..<min(last, kept.endIndex)]), 1)
    }

    private static func columns(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
        scalars.reduce(0) { $0 + DisplayWidth.of($1) }
    }

    /// How many of the characters, from the first on, fit into this many columns.
    private static func fitting(
        _ scalars: some Collection<Unicode.Scalar>, in columns: Int
    ) -> Int {
        var used = 0
        return scalars.prefix { scalar in
            used += DisplayWidth.of(scalar)
            return used <= columns
        }.count
    }
}
