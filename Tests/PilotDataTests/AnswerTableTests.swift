import PilotData
import SeededInputs
import Testing

/// What the answer table writes, the reader reads.
@Suite struct AnswerTableTests {
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
