import InstrumentModel
import PilotData
import Psychometrics
import TestSupport
import Testing

/// Answers given as labels, in every script.
@Suite struct WritingSystemsTests {
    @Test(arguments: WritingSystem.all)
    func labelsAreAnswers(_ script: WritingSystem) throws {
        for instrument in try SampleInstruments.written(in: script) {
            let form = try #require(instrument.forms.first)
            var reader = PilotReader(PilotLayout(instrument, form: form), carriesColumns: false)
            var block = PilotBlock()
            // With the mark that spreadsheets put at the beginning of a file.
            let text = "\u{FEFF}calm\n" + script.labels.map { "\"\($0)\"\n" }.joined() + "2\n"
            let bytes = Array(text.utf8)
            reader.read(bytes[...], isLast: true, into: &block)
            #expect(reader.problems.first.map(\.message) == [])
            #expect(block.rows == 4)
            var table = ScoreTable(reader.layout.definition)
            #expect(table.lines(of: block, carriedColumns: 0) == "1.0\n2.0\n3.0\n2.0\n")
        }
    }
}
