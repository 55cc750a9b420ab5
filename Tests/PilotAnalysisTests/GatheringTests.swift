import InstrumentModel
import PilotData
import Psychometrics
import TestSupport
import Testing

@testable import PilotAnalysis

@Suite struct GatheringTests {
    private let instrument: Instrument
    private let form: Form

    init() throws {
        instrument = try SampleInstruments.compiled(Self.yaml)
        form = instrument.forms[0]
    }

    private static let yaml = """
        scalewright: 1
        instrument: talk
        title: Talk
        version: 1.0.0
        language: en
        definition: Talk.
        unit: person
        keys: {person: person_id}
        groups: [site]
        responses: {degree: {labels: [Never, Rarely, Sometimes, Often, Always], missing: {-99: Declined}}}
        items:
          open: {responses: degree, text: How open are you?}
          warm: {responses: degree, text: How warm are you?}
          tense: {responses: degree, text: How tense are you?}
          loud: {responses: degree, text: How loud are you?}
        scales:
          trust: {definition: Trust., items: [open, warm], score: mean, answered: all}
          strain: {definition: Strain., items: [tense, loud], score: mean, answered: all}
          whole: {definition: Both., items: [open, warm], reversed: [tense, loud], score: mean, answered: all}
        """

    private static let table =
        "person_id,site,open,warm,tense,loud\n"
        + (0..<40).map { row in
            let warm = row % 7 == 0 ? "-99" : String((row * 3) % 5 + 1)
            return "p\(row),\(row % 3 == 0 ? "a" : "b"),\(row % 5 + 1),\(warm),\((row * 7 + row / 5) % 5 + 1),\(row % 4 + 1)\n"
        }.joined()

    private func gathered(pieces: Int) -> AnalysisGatherer {
        let settings = AnalysisSettings(resamples: 20, clusterColumn: "site", groupColumns: ["site"])
        var gatherer = AnalysisGatherer(AnalysisSubject(instrument, form: form, settings))
        var reader = PilotReader(
            PilotLayout(instrument, form: form), carriesColumns: true, keepsMissingCodes: true)
        var block = PilotBlock()
        var rest = Array(Self.table.utf8)[...]
        repeat {
            let piece = rest.prefix(pieces)
            rest = rest.dropFirst(pieces)
            reader.read(piece, isLast: rest.isEmpty, into: &block)
            gatherer.add(block, carriedColumns: reader.carriedColumns)
        } while !rest.isEmpty
        #expect(reader.problems.isEmpty)
        return gatherer
    }

    private func document(_ gatherer: AnalysisGatherer) -> AnalysisDocument {
        let provenance = AnalysisProvenance(
            instrument: "talk", title: "", version: "", contentHash: nil,
            source: .init(form: form.id.value, dataHash: "", rows: gatherer.rowCount),
            settings: gatherer.subject.settings, command: "", softwareVersion: "")
        return gatherer.document(
            provenance, scales: (0..<gatherer.scaleCount).map { gatherer.scaleAnalysis($0) })
    }

    /// The analysis does not depend on the pieces in which the data come.
    @Test(arguments: [1, 50, 333])
    func piecesMakeNoDifference(_ size: Int) {
        let whole = document(gathered(pieces: .max))
        #expect(whole.provenance.source.rows == 40)
        #expect(document(gathered(pieces: size)) == whole)
    }

    /// A total score owns no items that smaller scales have, and its reversals are not theirs.
    @Test func aTotalScoreIsNotFactored() {
        let factored = FactoredItems(instrument.formDefinition(for: form))
        #expect(factored.scales.map(\.id) == ["trust", "strain"])
        #expect(factored.items.map(\.id) == ["open", "warm", "tense", "loud"])
        #expect(factored.items.allSatisfy { !$0.isReversed })
        #expect(factored.places(of: factored.scales[1]) == [2, 3])
    }

    /// Six of forty declined to say how warm they are: 0, 7, 14, 21, 28 and 35.
    @Test func missingCodesAreCountedByCode() throws {
        let warm = try #require(document(gathered(pieces: .max)).items.first { $0.id == "warm" })
        #expect(warm.missing == [.init(code: -99, label: "Declined", count: 6)])
        #expect(warm.blank == 0)
        #expect(warm.options?.map(\.count).reduce(0, +) == 34)
        #expect(warm.text == "How warm are you?")
    }

    /// Both groups have more than ten rows, and the larger one is what the other is compared with.
    @Test func theLargestGroupIsTheReference() throws {
        let site = try #require(document(gathered(pieces: .max)).subgroups.first)
        #expect(site.reference == "b")
        #expect(site.withheld == [])
        #expect(site.scales[0].comparisons.map(\.focal) == ["a"])
    }
}
