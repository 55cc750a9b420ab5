import SeededInputs
import Testing

@testable import Diagnostics

@Suite("Edits of a source text")
struct SourceEditsTests {
    private func edit(
        _ start: (Int, Int), _ end: (Int, Int), _ replacement: String, file: String = "f"
    ) -> TextEdit {
        TextEdit(
            replacing: SourceRange(
                file: file, start: SourcePosition(line: start.0, column: start.1),
                end: SourcePosition(line: end.0, column: end.1)),
            with: replacement)
    }

    private func apply(_ edits: [TextEdit]..., to text: String) -> SourceEdits.Outcome {
        SourceEdits.apply(edits.map { FixIt("", edits: $0) }, to: text, file: "f")
    }

    @Test("Columns count characters of Unicode, whatever their bytes and the line's ending")
    func columns() {
        let outcome = apply(
            [edit((1, 5), (1, 6), "b")], [edit((2, 2), (2, 3), "y")], to: "ü🙂e\u{301}a\r\nxz\r\n")
        #expect(outcome.text == "ü🙂e\u{301}b\r\nxy\r\n")
        #expect(apply([edit((3, 1), (3, 2), "c")], to: "a\rb\u{85}x\n").text == "a\rb\u{85}c\n")
    }

    @Test("A byte order mark stands before the first column, and stays")
    func byteOrderMark() {
        let marked = apply([edit((1, 1), (1, 2), "b")], [edit((2, 1), (2, 2), "y")], to: "\u{FEFF}a\nx\n")
        #expect(Array(marked.text.utf8) == [0xEF, 0xBB, 0xBF] + "b\ny\n".utf8)
        let emptied = apply([edit((1, 1), (1, 2), "")], to: "\u{FEFF}a\nx\n")
        #expect(Array(emptied.text.utf8) == [0xEF, 0xBB, 0xBF] + "x\n".utf8)
    }

    @Test("Of two that overlap, the first is made")
    func overlap() {
        let outcome = apply(
            [edit((1, 1), (1, 4), "x")], [edit((1, 3), (1, 5), "y")], [edit((1, 4), (1, 5), "z")],
            to: "abcdef")
        #expect(outcome.text == "xzef")
        #expect(outcome.made == [0, 2])
    }

    @Test("A repair is made whole or not at all")
    func whole() {
        let outcome = apply(
            [edit((1, 1), (1, 2), "x")], [edit((1, 5), (1, 6), "y"), edit((1, 1), (1, 3), "z")],
            to: "abcdef")
        #expect(outcome.text == "xbcdef")
        #expect(outcome.made == [0])
    }

    @Test("The same edit twice is made once, and two insertions at one place are not")
    func twice() {
        let once = apply([edit((1, 1), (1, 2), "x")], [edit((1, 1), (1, 2), "x")], to: "abc")
        #expect(once == SourceEdits.Outcome(text: "xbc", made: [0, 1]))
        let first = apply([edit((1, 2), (1, 2), "x")], [edit((1, 2), (1, 2), "y")], to: "abc")
        #expect(first == SourceEdits.Outcome(text: "axbc", made: [0]))
    }

    @Test("What lies beyond the text, runs backwards or concerns another file is passed over")
    func elsewhere() {
        for faulty in [
            edit((1, 3), (1, 5), "x"), edit((9, 1), (9, 1), "x"), edit((1, 2), (1, 1), "x"),
            edit((0, 1), (1, 1), "x"), edit((1, 0), (1, 1), "x"), edit((1, 1), (1, 2), "x", file: "g"),
        ] {
            #expect(apply([faulty], to: "abc\n") == SourceEdits.Outcome(text: "abc\n", made: []))
        }
    }

    @Test("A deletion that empties a line takes it along; a comment keeps it")
    func emptiedLine() {
        #expect(apply([edit((2, 1), (2, 6), "")], to: "a\n  - b  \nc\n").text == "a\nc\n")
        #expect(apply([edit((2, 1), (2, 4), "")], to: "a\n- b").text == "a\n")
        #expect(apply([edit((2, 1), (2, 4), "")], to: "a\n- b # why\nc").text == "a\n # why\nc")
        #expect(apply([edit((1, 2), (1, 5), "")], to: "[a, b]\r\n").text == "[b]\r\n")
    }

    @Test("Apart from each other they are made as a plain replacement would", arguments: 0..<8)
    func property(_ round: UInt64) {
        var random = SeededGenerator(seed: round)
        let alphabet = ["a", "ü", "🙂", "\u{301}", "漢", " ", "\n", "\r\n", "\r", "\u{2028}", "-", "#"]
        for _ in 0..<300 {
            let pieces = (0..<Int.random(in: 1...40, using: &random)).map { _ in
                alphabet.randomElement(using: &random) ?? ""
            }
            let text = pieces.joined()
            let scalars = Array(text.unicodeScalars)
            var expected = scalars.map { String($0) }
            var fixes: [FixIt] = []
            var index = 0
            while index < scalars.count {
                let end = index + Int.random(in: 1...3, using: &random)
                let isWithinLine = end <= scalars.count && !scalars[index..<end].contains { Self.breaks.contains($0) }
                if isWithinLine, Bool.random(using: &random) {
                    expected[index] = "→"
                    for other in (index + 1)..<max(end, index + 1) { expected[other] = "" }
                    let place = Self.position(of: index, in: scalars)
                    fixes.append(
                        FixIt("", edits: [edit(place, (place.0, place.1 + end - index), "→")]))
                }
                index = end
            }
            fixes.shuffle(using: &random)
            let outcome = SourceEdits.apply(fixes, to: text, file: "f")
            #expect(Array(outcome.text.unicodeScalars) == Array(expected.joined().unicodeScalars))
            #expect(outcome.made == Array(fixes.indices))
        }
    }

    private static let breaks: Set<Unicode.Scalar> = ["\n", "\r", "\u{2028}"]

    /// Found by counting from the start, which is slow and plain.
    private static func position(of offset: Int, in scalars: [Unicode.Scalar]) -> (Int, Int) {
        var (line, column) = (1, 1)
        for index in 0..<offset {
            let isPair = scalars[index] == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
            if breaks.contains(scalars[index]), !isPair {
                (line, column) = (line + 1, 1)
            } else {
                column += 1
            }
        }
        return (line, column)
    }
}
