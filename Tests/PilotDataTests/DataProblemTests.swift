import PilotData
import Testing

@Suite struct DataProblemTests {
    @Test(arguments: WrongTable.cells + WrongTable.shapes + WrongTable.texts)
    func saysWhatAndWhere(_ table: WrongTable) throws {
        let reading = TableReading(table.bytes, try Mood.layout())
        #expect(reading.problems.first.map { "\($0.place): \($0.message)" } == table.problems)
        #expect(reading.problems.count == table.problems.count)
        #expect(reading.problems.first.first?.advice.contains(table.advice) == true)
        #expect(reading.carried.map(\.first) == table.handedOn)
    }

    /// The parts of a key stay apart, whatever characters they hold.
    @Test func keysThatLookAlikeWhenJoined() throws {
        let text = Mood.header + "\n" + "a\u{1F}b,c,x,1,2,0\na,b\u{1F}c,x,1,2,0\n"
        #expect(TableReading(text, try Mood.layout()).problems.first == [])
    }

    /// A file of another instrument has a problem in every cell.
    @Test func allProblemsAreCountedAndTheFirstKept() throws {
        let rows = (1...1_000).map { "p\($0),1,x,9,9,9\n" }
        let reading = TableReading(Mood.header + "\n" + rows.joined(), try Mood.layout())
        #expect(reading.problems.count == 3_000)
        #expect(reading.problems.first.count == DataProblems.limit)
        #expect(reading.answers == [])
        #expect(reading.rows == 1_000)
    }
}
