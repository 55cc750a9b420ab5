import Diagnostics
import SeededInputs
import Testing

@testable import DiagnosticRendering

@Suite struct WrappingTests {
    private static let alphabet = ["a", "b", "c", "漢", "🚀", " ", " ", "  "]

    /// No word is lost or moved, no line is too long, and none ends before it has to.
    @Test(arguments: 1...200 as ClosedRange<UInt64>)
    func anyText(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let text = random.text(of: Self.alphabet, upTo: 120)
        let width = Int.random(in: 1...30, using: &random)
        let lines = Wrapping.lines(text, width: width)
        #expect(lines.joined(separator: " ").split(separator: " ") == text.split(separator: " "))
        for line in lines {
            #expect(!line.isEmpty && !line.hasPrefix(" ") && !line.hasSuffix(" "))
            #expect(DisplayWidth.of(line) <= width || !line.contains(" "))
        }
        for (line, next) in zip(lines, lines.dropFirst()) {
            let word = next.prefix { $0 != " " }
            #expect(DisplayWidth.of("\(line) \(word)") > width)
        }
    }

    @Test func breaksBetweenWords() {
        #expect(Wrapping.lines("one two three", width: 7) == ["one two", "three"])
        #expect(Wrapping.lines("漢字 漢字", width: 8) == ["漢字", "漢字"])
    }

    @Test func aLongWordStandsAlone() {
        #expect(Wrapping.lines("a incomprehensible b", width: 5) == ["a", "incomprehensible", "b"])
    }

    @Test(arguments: ["", " ", "   "])
    func nothingHasNoLines(_ text: String) {
        #expect(Wrapping.lines(text, width: 10) == [])
    }
}
