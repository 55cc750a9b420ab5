import Emission
import SwiftEmission
import TestSupport
import Testing

/// Emitted code that somebody has read. `make record` writes it anew.
@Suite struct SwiftGoldenTests {
    @Test func ofASmallInstrumentWithEverything() throws {
        let instrument = try SampleInstruments.compiled(SampleInstruments.rich)
        let files = SwiftEmitter().emit(
            instrument, with: EmissionOptions(baseName: "rich", access: .public))
        for file in files { try Golden.expect(file.contents, matches: file.name + ".txt") }
    }

    @Test func ofEveryWayToScore() throws {
        let instrument = try SampleInstruments.compiled(SampleInstruments.scored)
        let files = SwiftEmitter().emit(instrument, with: EmissionOptions(baseName: "scored"))
        for file in files { try Golden.expect(file.contents, matches: file.name + ".txt") }
    }

    @Test func ofAStudyOfPairs() throws {
        let instrument = try SampleInstruments.compiled(SampleInstruments.study)
        let files = SwiftEmitter().emit(instrument, with: EmissionOptions(baseName: "study"))
        for file in files { try Golden.expect(file.contents, matches: file.name + ".txt") }
    }
}
