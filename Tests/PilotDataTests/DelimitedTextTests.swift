import PilotData
import TestSupport
import Testing

/// RFC 4180, and what spreadsheets and platforms make of it.
@Suite struct DelimitedTextTests {
    private func keys(_ text: String) throws -> [[String]] {
        let reading = TableReading(text, try Mood.layout())
        #expect(reading.problems.first == [])
        return reading.carried
    }

    @Test func quotedCellsHoldSeparatorsLineBreaksAndQuotes() throws {
        let text = #"""
            \#(Mood.header)
            "a,b","1","c
            d",1,2,0
            "say ""no""",1,"",1,2,0
            """",1,"a""""b",1,2,0

            """#
        #expect(
            try keys(text) == [["a,b", "1", "c\nd"], ["say \"no\"", "1", ""], ["\"", "1", "a\"\"b"]])
    }

    /// A quote is only special where a cell begins.
    @Test func quotesWithinACellAreText() throws {
        #expect(try keys("\(Mood.header)\na\"b,1,c\"\"d,1,2,0") == [["a\"b", "1", "c\"\"d"]])
    }

    @Test(arguments: ["\n", "\r\n", "\r"], [true, false])
    func linesEndInAnyWay(_ ending: String, _ hasLastEnding: Bool) throws {
        let lines = [Mood.header, "a,1,x,1,2,0", "b,1,\"x\",1,2,\"0\""]
        let text = lines.joined(separator: ending) + (hasLastEnding ? ending : "")
        let reading = TableReading(text, try Mood.layout())
        #expect(reading.answers == [[1, 2, 0], [1, 2, 0]])
        #expect(reading.rows == 2)
    }

    @Test func aLastCellMayBeBlankWithoutALineEnding() throws {
        let reading = TableReading("\(Mood.header)\na,1,x,1,2,", try Mood.layout())
        #expect(reading.answers == [[1, 2, Mood.none]])
    }

    @Test(arguments: [",", ";", "\t"])
    func theHeaderTellsWhatSeparates(_ delimiter: String) throws {
        let text = [Mood.header, "a,1,x,1,2,0"].joined(separator: "\n")
            .replacing(",", with: delimiter)
        #expect(TableReading(text, try Mood.layout()).answers == [[1, 2, 0]])
    }

    /// The separator is what makes columns of the names that are looked for, not what is there most.
    @Test func otherSeparatorsMayStandInNames() throws {
        let text = "a,b,c,d,e,f,g,h;person_id;wave;site;calm;tired;outlook\n-,-;p;1;x;1;2;0\n"
        #expect(TableReading(text, try Mood.layout()).answers == [[1, 2, 0]])
    }

    @Test func aByteOrderMarkIsNoPartOfTheFirstName() throws {
        #expect(try keys("\u{FEFF}\(Mood.header)\na,1,x,1,2,0") == [["a", "1", "x"]])
        #expect(try keys("\u{FEFF}\"person_id\",wave,site,calm,tired,outlook\na,1,x,1,2,0") == [["a", "1", "x"]])
    }

    /// Blank lines are no rows of answers, and yet a spreadsheet counts them.
    @Test func blankLinesCountAsRowsOnlyInMessages() throws {
        let reading = TableReading(
            "\(Mood.header)\n\na,1,x,1,2,0\n\n\n,1,x,1,2,0\n\n", try Mood.layout())
        #expect(reading.rows == 2)
        #expect(reading.problems.first.map(\.place) == ["row 6, column person_id"])
    }

    /// Where a table has one column, a blank line is an answer that was not given.
    @Test func aBlankLineOfOneColumnIsABlankAnswer() throws {
        let instrument = try SampleInstruments.compiled(
            Mood.yaml.replacing("keys: {person: person_id, wave: wave}\n", with: "")
                .replacing("  tired: {responses: degree, text: How tired are you?}\n", with: "")
                .replacing("  outlook: {responses: points, text: How do things look?}\n", with: "")
                .replacing(", reversed: [tired]", with: "")
                .replacing("  view: {items: [outlook], score: sum, answered: all}", with: ""))
        let layout = PilotLayout(instrument, form: try #require(instrument.forms.first))
        #expect(TableReading("calm\n1\n\n2\n", layout).answers == [[1], [Mood.none], [2]])
    }

    @Test func columnsStandInAnyOrderAmongOthers() throws {
        let text = " outlook ,note,tired,wave,calm,person_id\n10,\"what, ever\",2,1,1,a\n"
        let reading = TableReading(text, try Mood.layout())
        #expect(reading.answers == [[1, 2, 10]])
        // Groups are carried along only where they are there.
        #expect(reading.carriedColumns == ["person_id", "wave"])
        #expect(reading.carried == [["a", "1"]])
    }

    @Test func keysLoseTheSpacesAroundThem() throws {
        #expect(try keys("\(Mood.header)\n  a b\t, 1 ,\" x \",1,2,0") == [["a b", "1", "x"]])
    }
}
