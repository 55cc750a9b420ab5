import CodebookEmission
import Emission
import TestSupport
import Testing

/// Codebooks of an instrument with blocks, conditions and parts. `make record` writes them anew.
@Suite struct AskingGoldenTests {
    private static let emitters: [any Emitter] = [
        CodebookHTMLEmitter(), CodebookMarkdownEmitter(), CodebookJSONEmitter(),
    ]

    @Test func ofAnInstrumentThatAsksOnConditions() throws {
        let instrument = try SampleInstruments.compiled(SampleInstruments.asking)
        for emitter in Self.emitters {
            for file in emitter.emit(instrument, with: EmissionOptions(baseName: "asking")) {
                try Golden.expect(file.contents, matches: file.name)
            }
        }
    }
}
