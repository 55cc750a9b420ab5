import InstrumentModel
import TestSupport
import Testing

@testable import scalewright

/// `--short NAME`, which the subcommands share.
@Suite struct ShortFormOptionTests {
    private func option(_ arguments: String...) throws -> ShortFormOption {
        try ShortFormOption.parse(arguments)
    }

    @Test func takesTheShortFormInPlaceOfTheWhole() throws {
        let whole = try SampleInstruments.compiled(SampleInstruments.study)
        let named = try option("--short", "brief")
        #expect(try named.applied(to: whole).id.value == "study_brief")
        #expect(named.baseName("study") == "study.brief")
        #expect(try option().applied(to: whole) == whole)
        #expect(try option().baseName("study") == "study")
    }

    @Test func proposesTheNameThatWasMeant() throws {
        let whole = try SampleInstruments.compiled(SampleInstruments.study)
        let failure = try #require(
            #expect(throws: CommandFailure.self) { try option("--short", "breif").applied(to: whole) })
        #expect(failure.status == .refused)
        #expect(failure.message.contains("Did you mean 'brief'?"))
    }

    @Test func saysSoWhereThereAreNone() throws {
        let rich = try SampleInstruments.compiled(SampleInstruments.rich)
        let failure = try #require(
            #expect(throws: CommandFailure.self) { try option("--short", "brief").applied(to: rich) })
        #expect(failure.message.contains("declares none"))
    }
}
