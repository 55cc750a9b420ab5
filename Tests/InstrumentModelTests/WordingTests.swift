import Foundation
import InstrumentModel
import SeededInputs
import TestSupport
import Testing

@Suite struct WordingTests {
    /// The wordings of these texts as the compiler reads them, each the text of an item.
    private func read(_ texts: [String]) throws -> [Wording] {
        let items = try texts.enumerated().map { index, text in
            let quoted = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
            return "  i\(index): {responses: r, text: {teacher: \(quoted)}}"
        }
        let instrument = try SampleInstruments.compiled(
            """
            scalewright: 1
            instrument: wording
            title: Wording
            version: 1.0.0
            language: en
            forms: {teacher: {rater: teacher, target: student, names: {student: this student, friend: a friend}}}
            responses: {r: {labels: [a, b, c]}}
            items:
            \(items.joined(separator: "\n"))
            scales:
              s: {items: [\(texts.indices.map { "i\($0)" }.joined(separator: ", "))], score: mean, answered: all}
            """)
        return try instrument.items.map { try #require($0.wording["teacher"]) }
    }

    private func segments(_ text: String) throws -> [Wording.Segment] {
        try #require(read([text]).first).segments
    }

    @Test func placeholdersAndLiteralBraces() throws {
        #expect(try segments("{student}") == [.placeholder("student")])
        #expect(try segments("{{student}}") == [.text("{student}")])
        #expect(
            try segments("{{{student}}}") == [.text("{"), .placeholder("student"), .text("}")])
        #expect(
            try segments("{student}{friend}?")
                == [.placeholder("student"), .placeholder("friend"), .text("?")])
    }

    @Test func eachPlaceholderIsFilled() throws {
        let wording = try #require(read(["Does {student} see {friend}, {{or}} {student} not?"]).first)
        #expect(wording.placeholders == ["student", "friend", "student"])
        #expect(wording.filled { $0.uppercased() } == "Does STUDENT see FRIEND, {or} STUDENT not?")
    }

    /// What a name holds is never read as a placeholder again.
    @Test func namesAreNotFilledAgain() throws {
        let wording = try #require(read(["{student} and {friend}"]).first)
        #expect(wording.filled { _ in "{friend}" } == "{friend} and {friend}")
    }

    @Test func aFormKnowsHowPlaceholdersRead() throws {
        let instrument = try SampleInstruments.compiled(SampleInstruments.rich)
        let open = try #require(instrument.item("open"))
        let nurse = try #require(instrument.form("nurse"))
        let patient = try #require(instrument.form("patient"))
        #expect(open.wording["nurse"]?.filled(in: nurse) == "How open is this patient?")
        // Without a name of its own, a placeholder reads as the role.
        #expect(open.wording["patient"]?.filled(in: patient) == "How open is this nurse?")
    }

    /// Pieces of which a text is written, and how each reads with names in capitals.
    private static let pieces = [
        "{{": "{", "}}": "}", "{student}": "STUDENT", "{friend}": "FRIEND", "student": "student",
        " ": " ", "é": "é", "e\u{301}t": "e\u{301}t", "漢": "漢", "🙂": "🙂", "\\": "\\", "\"": "\"",
        "$": "$", "#{{x": "#{x", "%s": "%s", "\n": "\n",
    ]

    /// Whatever is written reads as it was meant, and its template as the same wording again.
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func templatesReadAsTheSameWording(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let alphabet = Self.pieces.keys.sorted()
        let written = (0..<40).map { _ in
            ["student"] + (0..<12).map { _ in random.pick(alphabet) }
        }
        let wordings = try read(written.map { $0.joined() })
        let filled = wordings.map { $0.filled { $0.uppercased() } }
        #expect(filled == written.map { $0.compactMap { Self.pieces[$0] }.joined() })
        #expect(try read(wordings.map(\.template)) == wordings)
    }
}
