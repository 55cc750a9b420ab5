import PilotData
import SeededInputs
import Testing

/// What is read from a table does not depend on how it is written or on the pieces in which it comes.
@Suite struct PieceTests {
    @Test func anyShapeOfTableReadsAsItsAnswers() throws {
        let layout = try Mood.layout()
        for seed in 0..<300 as Range<UInt64> {
            let table = RandomTable(seed: seed)
            let reading = TableReading(table.bytes, layout)
            try #require(reading.answers == table.answers, "seed \(seed)")
            try #require(reading.carried == table.carried, "seed \(seed)")
            try #require(reading.rows == table.rows, "seed \(seed)")
            try #require(reading.problems.count == table.faults.count, "seed \(seed)")
            let places = reading.problems.first.map(\.place)
            try #require(places == Array(table.faults.prefix(DataProblems.limit)), "seed \(seed)")
        }
    }

    @Test func piecesReadAsTheWhole() throws {
        let layout = try Mood.layout()
        for seed in 0..<100 as Range<UInt64> {
            let bytes = RandomTable(seed: seed).bytes
            let whole = TableReading(bytes, layout)
            try #require(TableReading(bytes, layout) { 1 } == whole, "seed \(seed), byte by byte")
            var random = SeededGenerator(seed: seed)
            for longest in [3, 40, 1_000] {
                let pieces = TableReading(bytes, layout) { Int.random(in: 1...longest, using: &random) }
                try #require(pieces == whole, "seed \(seed), at most \(longest)")
            }
        }
    }

    /// A line break within the header's quotes does not end it.
    @Test func theSeparatorIsLookedForInAWholeHeader() throws {
        let bytes = Array("\"no\nte\";person_id;wave;calm;tired;outlook\n;a;1;1;2;0".utf8)
        let layout = try Mood.layout()
        #expect(TableReading(bytes, layout).answers == [[1, 2, 0]])
        #expect(TableReading(bytes, layout) { 5 }.answers == [[1, 2, 0]])
    }
}
