import Diagnostics
import SeededInputs
import Testing

@testable import DiagnosticRendering

/// What has to hold of any quoted line.
@Suite struct QuotedLineTests {
    private static let alphabet = [
        "a", "b", " ", "é", "漢", "字", "🚀", "e\u{301}", "\u{1B}", "\t", "\u{202E}", "ｗ",
    ]
    /// The longest text, the "…" on either side of it not counted.
    private static let longest = 100

    /// The characters that stand in these columns; one without a column stands in that before it.
    private func text(of line: String, in columns: Range<Int>) -> String {
        var column = 0
        var found = String.UnicodeScalarView()
        for scalar in line.unicodeScalars {
            let width = DisplayWidth.of(scalar)
            if columns.contains(width == 0 ? column - 1 : column) { found.append(scalar) }
            column += width
        }
        return String(found)
    }

    /// A mark between random texts is always found again in the columns that are underlined.
    @Test(arguments: 1...300 as ClosedRange<UInt64>)
    func theUnderlineCoversTheOffendingText(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let before = random.text(of: Self.alphabet, upTo: seed.isMultiple(of: 2) ? 20 : 200)
        let after = random.text(of: Self.alphabet, upTo: seed.isMultiple(of: 3) ? 20 : 200)
        let mark = "<誤り🚀>"
        let start = before.unicodeScalars.count + 1
        let quoted = QuotedLine(
            before + mark + after, from: start, to: start + mark.unicodeScalars.count)
        let covered = quoted.indentation..<(quoted.indentation + quoted.width)
        #expect(text(of: quoted.text, in: covered) == mark)
        #expect(DisplayWidth.of(quoted.text) <= Self.longest + 2)
    }

    /// Wherever a range points, even outside the line, there is something to see.
    @Test(arguments: 1...300 as ClosedRange<UInt64>)
    func anyRangeHasAnUnderline(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let line = random.text(of: Self.alphabet, upTo: 150)
        let start = Int.random(in: -5...200, using: &random)
        let quoted = QuotedLine(line, from: start, to: Int.random(in: -5...200, using: &random))
        #expect(quoted.width >= 1)
        #expect((0...DisplayWidth.of(quoted.text)).contains(quoted.indentation))
        // Nothing in it acts on the terminal.
        #expect(VisibleText.of(quoted.text) == quoted.text)
    }

    @Test func aShortLineIsShownAsItIs() {
        let quoted = QuotedLine("key: value  ", from: 6, to: 11)
        #expect(quoted.text == "key: value")
        #expect((quoted.indentation, quoted.width) == (5, 5))
    }

    /// Fifty characters of two columns fit; the fifty-first is one too many.
    @Test func aLineIsCutByItsColumns() {
        let fitting = String(repeating: "漢", count: 50)
        #expect(QuotedLine(fitting, from: 1, to: 2).text == fitting)
        #expect(QuotedLine(fitting + "字", from: 1, to: 2).text == fitting + "…")
        let end = QuotedLine(fitting + "字", from: 51, to: 52)
        #expect(end.text == "…" + String(repeating: "漢", count: 15) + "字")
        #expect((end.indentation, end.width) == (31, 2))
    }

    @Test func anEndlessTextIsUnderlinedAsFarAsItIsShown() {
        let quoted = QuotedLine(String(repeating: "x", count: 500), from: 101, to: .max)
        #expect((quoted.indentation, quoted.width) == (31, 70))
        #expect(quoted.text.hasPrefix("…x") && quoted.text.hasSuffix("x…"))
    }
}
