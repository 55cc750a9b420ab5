import InstrumentModel
import PilotSimulation
import TestSupport
import Testing

/// Simulated answers heed conditions and attention checks.
@Suite struct SkipLogicTests {
    /// The simulated rows of a form, by column name.
    private func rows(_ form: String, of instrument: Instrument) throws -> [[String: String]] {
        var settings = SimulationSettings()
        settings.rows = 2_000
        let simulator = try PilotSimulator(instrument, settings)
        var text = ""
        simulator.write(try #require(instrument.form(form))) { text += $0 }
        let lines = text.split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
    }

    @Test func whoIsNotAskedDoesNotAnswer() throws {
        let instrument = try SampleInstruments.compiled(SampleInstruments.asking)
        let rows = try rows("member", of: instrument)
        var skipped = 0
        var answered = 0
        for row in rows {
            for item in instrument.items {
                guard let condition = item.askIf else { continue }
                let cell = row[item.id.value] ?? ""
                if condition.holds({ row[$0].flatMap(Int.init) }) {
                    answered += cell.isEmpty ? 0 : 1
                } else {
                    skipped += 1
                    #expect(cell.isEmpty, "\(item.id.value) of \(row)")
                }
            }
        }
        #expect(skipped > 500 && answered > 500)
    }

    @Test func mostPassAnAttentionCheckAndSomeDoNot() throws {
        let instrument = try SampleInstruments.compiled(
            SampleInstruments.asking.replacing("attention: [0, 1]", with: "attention: 0"))
        let answers = try rows("lead", of: instrument).compactMap { $0["reading"].flatMap(Int.init) }
        let passed = Double(answers.count { $0 == 0 }) / Double(answers.count)
        // Nine in ten read; of the others, few choose the end of the scale.
        #expect((0.88...0.94).contains(passed))
    }
}
