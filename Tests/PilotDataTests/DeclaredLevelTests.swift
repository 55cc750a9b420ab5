import SeededInputs
import TestSupport
import Testing

@testable import PilotData

/// Waves and subgroups that the instrument does not declare are found at any speed, whether the columns
/// are carried along or not.
@Suite struct DeclaredLevelTests {
    private static func layout() throws -> PilotLayout {
        let design = """
            waves: {column: wave, order: ["1", "2"]}
            subgroups:
              site: {column: site, levels: [s0, s1, s2, s3, s4, né, x], reference: s0, smallest_cell: 2}

            """
        let yaml = Mood.yaml.replacing("keys: {person: person_id, wave: wave}\ngroups: [site]\n", with: "keys: {person: person_id}\n")
            .replacing("responses:\n  degree:", with: design + "responses:\n  degree:")
        let instrument = try SampleInstruments.compiled(yaml)
        return PilotLayout(instrument, form: try #require(instrument.forms.first))
    }

    private static func places(_ table: String) throws -> [String] {
        try TableReading(table, layout()).problems.first.map(\.place)
    }

    @Test func whatIsNotDeclaredIsAProblemInItsOrder() throws {
        let rows = [
            "a,1,s0,1,1,0", "b,3,s0,1,1,0", "c,2,,1,1,0", "d,1,s9,1,1,0", "a,1, s1 ,1,1,0", "e,,s0,1,1,0",
            "f,3,s9,9,1,0", "g,1,ne\u{301},1,1,0",
        ]
        #expect(
            try Self.places(([Mood.header] + rows).joined(separator: "\n")) == [
                "row 3, column wave", "row 5, column site", "row 6, column person_id + wave", "row 7, column wave",
                "row 8, column calm", "row 8, column wave", "row 8, column site",
            ])
    }

    @Test(arguments: [true, false], 0..<4 as Range<UInt64>)
    func streamsFindTheSame(_ carriesColumns: Bool, _ seed: UInt64) throws {
        let layout = try Self.layout()
        var random = SeededGenerator(seed: seed)
        var found = 0
        for attempt in 0..<60 {
            var text = PlainTable.text(rows: 25, repeats: true, &random)
            // Without these, site has levels that nobody declared in every seventh row.
            if attempt.isMultiple(of: 2) { text = text.replacing(",s5,", with: ",s1,").replacing(",s6,", with: ",,") }
            let bytes = PlainTable.damaged(text, &random)
            let whole = TableReading(bytes, layout, carriesColumns: carriesColumns)
            for (threads, size) in [(1, 1 << 18), (3, 64), (2, 7)] {
                let streamed = StreamedReading(
                    bytes, layout, carriesColumns: carriesColumns, threads: threads, chunkSize: size)
                try #require(streamed == StreamedReading(whole), "attempt \(attempt), chunks of \(size)")
            }
            found += whole.problems.first.count { $0.message.contains("not declared") }
        }
        #expect(found > 50)
    }
}
