import Diagnostics
import InstrumentCompiler
import InstrumentLint
import TestSupport
import Testing

/// Whatever a stem is made of, the rules read it, and point at places within it.
@Suite struct StemsOfAnyShapeTests {
    private static let pieces = [
        "and", "or", "as well as", "not", "who", "that", "when", "how often", "why do", "would you",
        "{student}",
        "{student}'s", "still", "the last time you", "past", "two", "weeks", "this", "calm", "tense",
        "praise", "help",
        "you", "I", "(", ")", "/", ",", "?", ".", "…", "“", "”", "'", "-", "isn't", "such", "for", "like",
        "between", "from", "PLC",
        "every", "all", "a lot", "unfair", "without", "will", "confident", "How confident are you that you",
        "ß", "問", "e\u{301}",
    ]

    /// A fixed sequence that looks random.
    private struct Sequence {
        var state: UInt64
        mutating func next(below bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
    }

    @Test func areReadWithoutHarm() {
        var random = Sequence(state: 7)
        for _ in 0..<40 {
            let items = (0..<50).map { index -> String in
                let stem = (0..<random.next(below: 12)).map { _ in
                    Self.pieces[random.next(below: Self.pieces.count)]
                }.joined(separator: random.next(below: 4) == 0 ? "" : " ")
                return "  i\(index): {responses: degree, text: \"\(stem)\"}\n"
            }
            let example = CompletedExample(
                .sections(
                    "forms: {informant: {rater: teacher, target: student, reading_grade: 5}}\nitems:\n"
                        + items.joined()))
            let lines = example.text.split(separator: "\n", omittingEmptySubsequences: false)
            let found = InstrumentCompiler.compile(file: "f.yaml", bytes: Array(example.text.utf8))
                .diagnostics
            for diagnostic in found {
                let line = lines[diagnostic.range.start.line - 1]
                #expect(diagnostic.range.start <= diagnostic.range.end)
                #expect(diagnostic.range.end.column <= line.unicodeScalars.count + 1)
            }
        }
    }

    @Test func mayBeEmptyOrNothingButSigns() {
        for stem in ["?", "—", "{student}", "{student}'s", "and", "and/or", "?!"] {
            let example = CompletedExample(.stem(stem))
            let compilation = InstrumentCompiler.compile(file: "f.yaml", bytes: Array(example.text.utf8))
            #expect(compilation.diagnostics.filter { $0.code.slug == "double-barrelled" }.isEmpty)
            #expect(compilation.instrument != nil)
        }
    }
}
