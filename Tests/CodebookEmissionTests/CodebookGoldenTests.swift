import CodebookEmission
import Emission
import TestSupport
import Testing

/// Codebooks that somebody has read. `make record` writes them anew.
@Suite struct CodebookGoldenTests {
    private static let emitters: [any Emitter] = [
        CodebookHTMLEmitter(), CodebookMarkdownEmitter(), CodebookJSONEmitter(),
    ]

    @Test func ofASmallInstrumentWithEverything() throws {
        let instrument = try SampleInstruments.compiled(SampleInstruments.rich)
        for emitter in Self.emitters {
            for file in emitter.emit(instrument, with: EmissionOptions(baseName: "rich")) {
                try Golden.expect(file.contents, matches: file.name)
            }
        }
    }

    @Test func ofAnInstrumentInAStudy() throws {
        let instrument = try SampleInstruments.compiled(SampleInstruments.study)
        for emitter in Self.emitters {
            for file in emitter.emit(instrument, with: EmissionOptions(baseName: "study")) {
                try Golden.expect(file.contents, matches: file.name)
            }
        }
    }

    @Test(arguments: ["tsr", "rse"])
    func ofTheShippedInstruments(_ name: String) throws {
        let instrument = try SampleInstruments.shipped(name)
        let files = CodebookMarkdownEmitter().emit(
            instrument, with: EmissionOptions(baseName: name))
        for file in files { try Golden.expect(file.contents, matches: file.name) }
    }

    @Test func ofEveryWayToScore() throws {
        let instrument = try SampleInstruments.compiled(SampleInstruments.scored)
        for emitter in Self.emitters {
            for file in emitter.emit(instrument, with: EmissionOptions(baseName: "scored")) {
                try Golden.expect(file.contents, matches: file.name)
            }
        }
    }
}
