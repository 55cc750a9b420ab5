import InstrumentModel
import PilotSimulation
import TestSupport
import Testing

/// Simulated answers to an instrument in a study have the columns that the study reads.
@Suite struct StudyIdentitiesTests {
    @Test func wavesAndLevelsAreThoseDeclared() throws {
        let study = try SampleInstruments.compiled(SampleInstruments.study)
        var settings = SimulationSettings()
        settings.rows = 4
        settings.clusterSize = 2
        let form = try #require(study.forms.last)
        var text = ""
        try PilotSimulator(study, settings).write(form) { text += $0 }
        let rows = text.split(separator: "\n").map { $0.split(separator: ",").prefix(6).map(String.init) }
        #expect(rows.first == ["nurse_id", "patient_id", "wave", "ward", "age_band", "sex"])
        #expect(rows.dropFirst().map { $0[2] } == ["pre", "pre", "pre", "pre"])
        #expect(rows.dropFirst().map { $0[4] } == ["1", "2", "1", "2"])
        #expect(rows.dropFirst().map { $0[5] } == ["f", "m", "f", "m"])
    }
}
