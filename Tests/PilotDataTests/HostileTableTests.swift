import PilotData
import Psychometrics
import SeededInputs
import Testing

/// Whatever the bytes, reading ends in answers or in problems with a place.
@Suite struct HostileTableTests {
    private static let seedText = #"""
        \#u{FEFF}person_id,wave,site,calm,tired,outlook,"no\#nte"
        a,1,north,1,2,-10,"say ""no"""
        "b","1","x","A bit, at times","So ""so""",0,\#r
        c,1,,-99,3.0,Best,\#r\#nd,1,,"",Très,5,x

        """#

    /// What damages a table: bytes that mean something, and text at the edge of what a cell may hold.
    private static let tokens: [[UInt8]] =
        [[0xFF], [0xFE], [0xC3], [0xEF, 0xBB, 0xBF], [0], [0x1F], [0x85]]
        + [
            ",", ";", "\t", "\"", "\"\"", "\n", "\r", "\r\n", " ", "a", "-", ".", "7",
            "9223372036854775807", "-9223372036854775808.0", "99999999", "1e400", "\u{2028}", "é", "e\u{301}",
        ].map { Array($0.utf8) }

    private static func mutated(_ random: inout SeededGenerator) -> [UInt8] {
        var bytes = Array(seedText.utf8)
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            let index = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[index] = random.pick(random.pick(tokens))
            case 1: bytes.remove(at: index)
            case 2: bytes.removeSubrange(index..<min(index + Int.random(in: 1...20, using: &random), bytes.count))
            default: bytes.insert(contentsOf: random.pick(tokens), at: index)
            }
            if bytes.isEmpty { break }
        }
        return bytes
    }

    @Test(arguments: 0..<8 as Range<UInt64>)
    func mutations(_ round: UInt64) throws {
        let layout = try Mood.layout(blanks: ["NA"])
        let degrees: Set<AnswerCode> = [1, 2, 3, 4, .missing]
        let points: Set<AnswerCode> = [-10, -5, 0, 5, 10, .missing]
        var random = SeededGenerator(seed: round)
        for attempt in 0..<2_500 {
            let bytes = Self.mutated(&random)
            let reading = TableReading(bytes, layout)
            let areDeclared = reading.answers.allSatisfy {
                degrees.contains($0[0]) && degrees.contains($0[1]) && points.contains($0[2])
            }
            try #require(areDeclared, "attempt \(attempt)")
            let problems = reading.problems
            try #require(problems.first.count == min(problems.count, DataProblems.limit))
            try #require(!problems.isEmpty || reading.answers.count == reading.rows)
            let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
            try #require(problems.first.allSatisfy { (1...lines).contains($0.row ?? 1) })
            guard attempt.isMultiple(of: 4) else { continue }
            let pieces = TableReading(bytes, layout) { Int.random(in: 1...50, using: &random) }
            try #require(pieces == reading, "attempt \(attempt)")
        }
    }

    /// What is kept of a row that does not end is bounded, and so is what is read of it.
    @Test(arguments: ["x", "\"", "\"x", ",", "\"\""])
    func endlessRows(_ unit: String) throws {
        let piece = Array(String(repeating: unit, count: (1 << 16) / unit.utf8.count).utf8)
        for beginning in ["", Mood.header + "\n"] {
            var reader = PilotReader(try Mood.layout())
            var block = PilotBlock()
            reader.read(Array((beginning + "\"").utf8)[...], isLast: false, into: &block)
            var pieces = 0
            while !reader.isHalted, pieces < 100 {
                reader.read(piece[...], isLast: false, into: &block)
                pieces += 1
            }
            #expect(pieces <= 17)
            #expect(reader.isHalted)
            #expect(reader.problems.count == 1)
            #expect(reader.problems.first.first?.row == (beginning.isEmpty ? 1 : 2))
        }
    }
}
