import SeededInputs
import TestSupport
import Testing

@testable import PilotData

/// Whether somebody has several rows is found at any speed, and in any way of writing a key.
@Suite struct RepeatedPersonsTests {
    private static func layout(_ change: (String) -> String = { $0 }) throws -> PilotLayout {
        let yaml = Mood.yaml.replacing(
            "keys: {person: person_id, wave: wave}\n",
            with: "keys: {person: person_id}\nwaves: {column: wave, order: [\"1\", \"2\", \"3\"]}\n")
        let instrument = try SampleInstruments.compiled(change(yaml))
        return PilotLayout(instrument, form: try #require(instrument.forms.first))
    }

    private static func text(_ rows: [(person: String, wave: Int)]) -> [UInt8] {
        let lines = rows.map { "\($0.person),\($0.wave),x,1,4,0" }
        return Array(([Mood.header] + lines).joined(separator: "\n").utf8)
    }

    private static func streams(_ bytes: [UInt8], _ layout: PilotLayout, finds: Bool = true) -> [Bool] {
        [(1, 1 << 18), (3, 64), (2, 7)].map { threads, size in
            let outcome = PilotStream(layout, findsPersons: finds, threads: threads, chunkSize: size)
                .read(ReliabilityGatherer(layout.definition, missing: .listwise), from: ByteSource(bytes).fill) { (_, _) in }
            #expect(outcome.problems.isEmpty)
            return outcome.repeatsPersons
        }
    }

    private static func expect(_ isRepeated: Bool, _ bytes: [UInt8], _ layout: PilotLayout, _ comment: Comment) {
        var reader = PilotReader(layout, findsPersons: true)
        var block = PilotBlock()
        reader.read(bytes[...], isLast: true, into: &block)
        #expect(reader.problems.isEmpty, comment)
        #expect(reader.repeatsPersons == isRepeated, comment)
        #expect(streams(bytes, layout) == [isRepeated, isRepeated, isRepeated], comment)
    }

    /// Numbers, short texts, texts that only a digest holds, and texts beyond ASCII.
    private static let names: [@Sendable (Int) -> String] = [
        { String($0 + 1) }, { "p\($0)" }, { "the person whose number is \($0)" }, { "zoé \($0)" },
    ]

    @Test(arguments: 0..<4)
    func whoComesBackIsFound(_ kind: Int) throws {
        let layout = try Self.layout()
        let name = Self.names[kind]
        let once = (0..<300).map { (name($0), 1 + $0 % 3) }
        Self.expect(false, Self.text(once), layout, "each in one wave")
        Self.expect(true, Self.text(once + [(name(7), 3)]), layout, "one comes back at the end")
        Self.expect(true, Self.text([(name(7), 3)] + once), layout, "one comes back in the middle")
        let first = (0..<300).map { (name($0), 2) }
        Self.expect(false, Self.text(first), layout, "one wave")
        Self.expect(true, Self.text(first + [(name(7), 3)]), layout, "one of a wave comes back")
        Self.expect(true, Self.text([(name(299), 1)] + first), layout, "one was there before")
        Self.expect(false, Self.text(first + (300..<600).map { (name($0), 3) }), layout, "others")
        Self.expect(true, Self.text(first + (299..<599).map { (name($0), 3) }), layout, "others, and one of them")
    }

    /// A person may come back in another wave, and not in the same one, whether or not it is declared.
    @Test(arguments: 0..<4)
    func nobodyAnswersTwiceInOneWave(_ kind: Int) throws {
        let layout = try Self.layout()
        let name = Self.names[kind]
        let rows = (0..<300).map { (name($0), 2) } + [(name(3), 1), (name(3), 9), (name(3), 2), (name(3), 9), (name(3), 1)]
        let bytes = Self.text(rows)
        let found = TableReading(bytes, layout).problems
        let places = found.first.filter { $0.message.contains("has answered already") }
            .map { "\($0.row ?? 0): \($0.message.split(separator: " ").last ?? "")" }
        #expect(places == ["304: 5", "305: 303", "306: 302"])
        for (threads, size) in [(1, 1 << 18), (3, 64), (2, 7)] {
            #expect(StreamedReading(bytes, layout, threads: threads, chunkSize: size).problems == found)
        }
    }

    /// The letter é, and an e with an accent put over it.
    @Test func oneNameWrittenInTwoWays() throws {
        Self.expect(true, Self.text([("n\u{E9}", 1), ("ne\u{301}", 2)]), try Self.layout(), "né")
    }

    /// Codes that no column holds are read in another way.
    @Test func codesOfAnySize() throws {
        let layout = try Self.layout { $0.replacing("4: Très}", with: "4: Très, 100000: Beyond}") }
        #expect(!layout.fitsColumns)
        Self.expect(true, Self.text([("a", 1), ("b", 1), ("a", 2)]), layout, "repeated")
        Self.expect(false, Self.text([("a", 1), ("b", 2)]), layout, "not repeated")
    }

    /// Nothing is looked for unasked, nor where no waves are declared.
    @Test func onlyWhereThereAreWaves() throws {
        let twice = Self.text([("a", 1), ("a", 2)])
        #expect(Self.streams(twice, try Self.layout(), finds: false) == [false, false, false])
        let plain = try Mood.layout()
        #expect(plain.personColumns == [])
        #expect(Self.streams(twice, plain) == [false, false, false])
    }
}
