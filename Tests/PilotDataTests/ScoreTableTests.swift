import PilotData
import Psychometrics
import TestSupport
import Testing

@Suite struct ScoreTableTests {
    /// The scores of a table of answers, as text, and how many rows have one on each scale.
    private func scores(_ text: String) throws -> (text: String, scored: [Int]) {
        var reader = PilotReader(try Mood.layout(), carriesColumns: true)
        var block = PilotBlock()
        reader.read(Array(text.utf8)[...], isLast: true, into: &block)
        #expect(reader.problems.first == [])
        var table = ScoreTable(reader.layout.definition)
        let header = table.header(carried: reader.carriedColumns)
        let lines = table.lines(of: block, carriedColumns: reader.carriedColumns.count)
        return (header + lines, table.scored)
    }

    @Test func carriesKeysAndGroupsAndLeavesBlankWhatHasTooFewAnswers() throws {
        let result = try scores(
            """
            site,outlook,calm,tired,wave,person_id
            north,5,1,4,1,a
            "b,c",,2,-99,1,b
            "",-10,,Declined,2,"=a"
            """)
        #expect(
            result.text == """
                person_id,wave,site,mood,view
                a,1,north,1.0,5.0
                b,1,"b,c",2.0,
                '=a,2,,,-10.0

                """)
        #expect(result.scored == [2, 2])
    }

    @Test func leavesOutGroupsThatAreNotThere() throws {
        let result = try scores("person_id,wave,calm,tired,outlook\na,1,1,1,0\n")
        #expect(result.text == "person_id,wave,mood,view\na,1,2.5,0.0\n")
    }

    /// A score is written with as many digits as give the same number back.
    @Test func scoresKeepTheirDigits() throws {
        let instrument = try SampleInstruments.compiled(
            """
            scalewright: 1
            instrument: thirds
            title: Thirds
            version: 1.0.0
            language: en
            responses: {degree: {labels: [a, b, c]}}
            items:
              x: {responses: degree, text: How is X?}
              y: {responses: degree, text: How is Y?}
              z: {responses: degree, text: How is Z?}
            scales: {all: {items: [x, y, z], score: mean, answered: all}}
            """)
        let layout = PilotLayout(instrument, form: try #require(instrument.forms.first))
        var reader = PilotReader(layout)
        var block = PilotBlock()
        reader.read(Array("x,y,z\n1,1,2\n".utf8)[...], isLast: true, into: &block)
        var table = ScoreTable(layout.definition)
        // Without keys, the score stands alone.
        let line = table.lines(of: block, carriedColumns: 0)
        #expect(Double(line.dropLast()) == 4.0 / 3.0)
    }
}
