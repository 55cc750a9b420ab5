import TestSupport
import Testing

@testable import PilotData

@Suite struct DelimitedWriterTests {
    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("a b", "a b"), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("a\tb", "\"a\tb\""),
        ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""), ("a\rb", "\"a\rb\""),
        ("say \"no\"", "\"say \"\"no\"\"\""),
        ("\"\u{301}", "\"\"\"\u{301}\""), ("it's", "it's"), ("日本語", "日本語"),
    ])
    func cellsAreQuotedWhereTheyHaveToBe(_ text: String, _ cell: String) {
        #expect(DelimitedWriter.cell(text) == cell)
    }

    /// The triggers that OWASP, "CSV Injection", lists.
    @Test(arguments: [
        "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\r\n=1", "=\u{301}1", "-", "+1 2",
        "＝1", "＋1", "－1+1", "＠x", "-1,5", "=HYPERLINK(\"x\",\"y\")",
    ])
    func formulasGetAnApostrophe(_ text: String) {
        let cell = DelimitedWriter.cell(text)
        let unquoted = cell.first == "\"" ? cell.dropFirst() : cell[...]
        #expect(unquoted.unicodeScalars.first == "'")
    }

    @Test(arguments: ["-1", "+2", "-0.5", "-99", "1=1", "a@b.org", "3-4", "1e-5", "-1e-5"])
    func numbersAndTextInWhichASignOccursStayAsTheyAre(_ text: String) {
        #expect(DelimitedWriter.cell(text) == text)
    }

    @Test func whatIsWrittenReadsBack() throws {
        let layout = try Mood.layout()
        var random = SeededGenerator(seed: 11)
        let letters = ["a", "é", "日", ",", ";", "\t", "\"", "\n", "\r", "\r\n", "'", " ", "\u{301}", "\u{2028}", "👩‍👩‍👧"]
        var expected: [[String]] = []
        var text = AnswerTable.header(of: layout)
        for row in 0..<500 {
            func cell() -> String {
                (0..<Int.random(in: 0...6, using: &random)).map { _ in random.pick(letters) }.joined()
            }
            // Letters around it keep spaces and apostrophes out of the question.
            let identifiers = ["p\(row)\(cell())p", "w\(cell())w", "s\(cell())s"]
            expected.append(identifiers)
            text += AnswerTable.line(identifiers: identifiers, answers: [row % 4 + 1, nil, -10])
        }
        let reading = TableReading(text, layout)
        #expect(reading.problems.first == [])
        #expect(reading.carried == expected)
        #expect(reading.answers == (0..<500).map { [Int32($0 % 4 + 1), Mood.none, -10] })
    }
}
