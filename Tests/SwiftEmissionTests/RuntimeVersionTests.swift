import Emission
import SwiftEmission
import TestSupport
import Testing

@Suite struct RuntimeVersionTests {
    /// A later major version keeps the type to say what to do.
    @Test func aRuntimeOfAnotherMajorVersionIsRefused() throws {
        let instrument = try SampleInstruments.compiled(SampleInstruments.rich)
        let code = SwiftEmitter().emit(instrument, with: EmissionOptions(baseName: "rich"))[0].contents
        let complaint = try CompiledCode.complaint(
            about: code,
            with: """
                @available(*, unavailable, message: "Build with the plugin of the version that you link.")
                public enum EmittedCode_1 {}
                public enum EmittedCode_2 {}
                """)
        #expect(
            complaint.contains(
                "'EmittedCode_1' is unavailable: Build with the plugin of the version that you link."))
    }

    @Test func emittedCodeCarriesItsOrigin() throws {
        let instrument = try SampleInstruments.compiled(SampleInstruments.rich)
        let code = SwiftEmitter().emit(instrument, with: EmissionOptions(baseName: "rich"))[0].contents
        let hash = try #require(instrument.contentHash)
        for line in [
            "static let id: Swift.String = \"rich\"", "static let version: Swift.String = \"2.0.0\"",
            "static let contentHash: Swift.String = \"\(hash)\"",
        ] {
            #expect(code.contains(line))
        }
    }
}
