import InstrumentModel
import Psychometrics
import SeededInputs
import TestSupport
import Testing

@testable import PilotData

/// Streaming on several threads finds what reading row by row finds: answers, problems, row numbers.
@Suite struct PilotStreamTests {
    private func expectTheSame(
        _ bytes: [UInt8], _ layout: PilotLayout, _ random: inout SeededGenerator, _ comment: Comment
    ) throws {
        let whole = StreamedReading(TableReading(bytes, layout))
        let isLong = bytes.count > 10_000
        for _ in 0..<2 {
            let longest = random.pick(isLong ? [100, 5_000] : [1, 5, 100])
            var lengths = random
            let streamed = StreamedReading(
                bytes, layout, threads: Int.random(in: 1...4, using: &random),
                chunkSize: random.pick(isLong ? [64, 500, 1 << 16] : [1, 7, 64, 500])
            ) { Int.random(in: 1...longest, using: &lengths) }
            try #require(streamed == whole, comment)
        }
    }

    @Test(arguments: 0..<6 as Range<UInt64>)
    func tablesOfAnyShape(_ round: UInt64) throws {
        let layout = try Mood.layout()
        for seed in round * 50..<round * 50 + 50 {
            var random = SeededGenerator(seed: seed)
            try expectTheSame(RandomTable(seed: seed).bytes, layout, &random, "seed \(seed)")
        }
    }

    @Test(arguments: 0..<6 as Range<UInt64>)
    func damagedTables(_ round: UInt64) throws {
        let layout = try Mood.layout(blanks: ["NA"])
        var random = SeededGenerator(seed: round)
        for attempt in 0..<120 {
            let bytes = PlainTable.damaged(PlainTable.text(rows: 15, &random), &random)
            try expectTheSame(bytes, layout, &random, "attempt \(attempt)")
        }
    }

    /// Long enough for several blocks, and with keys that repeat now and then.
    @Test(arguments: ["\n", "\r\n", "\r"])
    func plainTables(_ ending: String) throws {
        let layout = try Mood.layout()
        for seed in 0..<4 as Range<UInt64> {
            var random = SeededGenerator(seed: seed)
            let text = PlainTable.text(rows: 900, ending: ending, repeats: seed.isMultiple(of: 3), &random)
            try expectTheSame(Array(text.utf8), layout, &random, "seed \(seed)")
        }
    }

    /// Keys that take more than comparing bytes: some of them repeat, spelled in another way.
    @Test(arguments: [0, 1, 2, 3] as [UInt64])
    func keysBeyondASCII(_ seed: UInt64) throws {
        let layout = try Mood.layout()
        var random = SeededGenerator(seed: seed)
        let letters = [["é", "e\u{301}"], ["김", "\u{1100}\u{1175}\u{11B7}"], ["名"], ["\u{FEFF}"], [" ü", "u\u{308}"]]
        let rows = (0..<700).map { row in
            let number = random.once(in: 40) ? row / 2 : row
            let letter = random.pick(letters[number % letters.count])
            let name = number.isMultiple(of: 3) ? "\(letter)\(number)" : "\(letter), which is the letter of number \(number)"
            let site = random.pick(["Süd", "nord", "=süd", "＝süd", ""])
            return "\(name.replacing(",", with: " -")),1,\(site),1,4,0\n"
        }
        let bytes = Array((Mood.header + "\n" + rows.joined()).utf8)
        try expectTheSame(bytes, layout, &random, "seed \(seed)")
        let reading = StreamedReading(bytes, layout, threads: 2, chunkSize: 5_000)
        #expect(reading.problems.count > 5)
    }

    @Test(arguments: WrongTable.cells + WrongTable.shapes + WrongTable.texts)
    func saysWhatIsWrong(_ table: WrongTable) throws {
        let layout = try Mood.layout()
        for (threads, size) in [(1, 1 << 18), (3, 16), (2, 1)] {
            // A row of a mebibyte would be looked through once for every few bytes of it.
            guard size > 16 || table.bytes.count < 1 << 16 else { continue }
            let reading = StreamedReading(table.bytes, layout, threads: threads, chunkSize: size)
            #expect(reading.problems == TableReading(table.bytes, layout).problems)
        }
    }

    /// Reliability and scores come out the same to the last digit.
    @Test func sumsAndScoresAreThoseOfRows() throws {
        for instrument in [try SampleInstruments.compiled(Mood.yaml), try Self.sliders()] {
            let layout = PilotLayout(instrument, form: try #require(instrument.forms.first))
            var random = SeededGenerator(seed: 3)
            let text = PlainTable.text(rows: 800, &random)
            let bytes = Array(text.utf8)
            var reader = PilotReader(layout, carriesColumns: true)
            var block = PilotBlock()
            reader.read(bytes[...], isLast: true, into: &block)
            try #require(reader.problems.isEmpty)
            var expected = ReliabilityAccumulator(layout.definition)
            expected.add(block.answers)
            var table = ScoreTable(layout.definition)
            let lines = table.lines(of: block, carriedColumns: 3)
            for (threads, size) in [(1, 1 << 18), (2, 3_000), (4, 100)] {
                for missing in MissingTreatment.allCases {
                    let beginning = ReliabilityGatherer(layout.definition, missing: missing)
                    let outcome = PilotStream(layout, threads: threads, chunkSize: size)
                        .read(beginning, from: ByteSource(bytes).fill) { (_, _) in }
                    #expect(outcome.merged(beginning).report(missing: missing) == expected.report(missing: missing))
                }
                let written = Lines()
                let outcome = PilotStream(layout, carriesColumns: true, threads: threads, chunkSize: size)
                    .read(ScoreGatherer(layout.definition), from: ByteSource(bytes).fill) { (lines, columns) in
                        #expect(columns == ["person_id", "wave", "site"])
                        written.bytes += lines
                    }
                #expect(String(decoding: written.bytes, as: UTF8.self) == lines)
                #expect(outcome.scored == table.scored)
            }
        }
    }

    /// The same items with codes that no column holds.
    private static func sliders() throws -> Instrument {
        try SampleInstruments.compiled(
            Mood.yaml.replacing("4: Très}", with: "4: Très, 100000: Beyond}"))
    }

    /// A scale without all of its required items has no score, however many lack.
    @Test func requiredItems() throws {
        let required = "mood: {items: [calm], reversed: [tired], score: mean, answered: 1, required: [calm, tired]}"
        let instrument = try SampleInstruments.compiled(
            Mood.yaml.replacing("mood: {items: [calm], reversed: [tired], score: mean, answered: 1}", with: required))
        let layout = PilotLayout(instrument, form: try #require(instrument.forms.first))
        let text = Mood.header + "\na,1,x,1,4,0\nb,1,x,,4,0\nc,1,x,,,0\nd,1,x,2,,0\n"
        let written = Lines()
        let outcome = PilotStream(layout, carriesColumns: true, threads: 1)
            .read(ScoreGatherer(layout.definition), from: ByteSource(Array(text.utf8)).fill) { (lines, _) in
                written.bytes += lines
            }
        #expect(String(decoding: written.bytes, as: UTF8.self) == "a,1,x,1.0,0.0\nb,1,x,,0.0\nc,1,x,,0.0\nd,1,x,,0.0\n")
        #expect(outcome.scored == [1, 4])
    }

    private final class Lines {
        var bytes: [UInt8] = []
    }

    @Test func withoutKeysAndGroups() throws {
        let yaml = Mood.yaml.replacing("keys: {person: person_id, wave: wave}\ngroups: [site]\n", with: "")
        let instrument = try SampleInstruments.compiled(yaml)
        let layout = PilotLayout(instrument, form: try #require(instrument.forms.first))
        let text = "calm,tired,outlook\n1,2,0\nTrès,\"\",5\n1,2,0\n"
        for size in [1, 10, 1_000] {
            let reading = StreamedReading(Array(text.utf8), layout, threads: 2, chunkSize: size)
            #expect(reading.answers == [[1, 2, 0], [4, Mood.none, 5], [1, 2, 0]])
        }
    }

    /// What fails in reading or in writing ends all workers, and comes out as it was thrown.
    @Test func failuresComeOut() throws {
        struct Failure: Error {}
        let layout = try Mood.layout()
        var random = SeededGenerator(seed: 1)
        let source = ByteSource(Array(PlainTable.text(rows: 5_000, &random).utf8), { 1_000 })
        let stream = PilotStream(layout, threads: 3, chunkSize: 2_000)
        let recorder = RowRecorder(width: 3)
        var take: ([RowRecorder.Row], [String]) throws(Failure) -> Void = { (_, _) throws(Failure) in throw Failure() }
        #expect(throws: Failure.self) {
            _ = try stream.read(
                recorder, from: { (buffer) throws(Failure) in source.fill(buffer) }, take: take)
        }
        let calls = Calls()
        let rows = ByteSource(Array(PlainTable.text(rows: 5_000, &random).utf8), { 1_000 })
        take = { (_, _) throws(Failure) in }
        #expect(throws: Failure.self) {
            _ = try stream.read(
                recorder,
                from: { (buffer) throws(Failure) in
                    calls.count += 1
                    guard calls.count < 20 else { throw Failure() }
                    return rows.fill(buffer)
                }, take: take)
        }
        #expect(calls.count == 20)
    }

    private final class Calls {
        var count = 0
    }
}
