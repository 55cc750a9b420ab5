import Diagnostics
import InstrumentReading
import InstrumentSyntax
import LanguageReference
import Testing

/// The examples of the tables, each put at its place and read.
@Suite struct KeyExampleTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var section: KeySection
        var key: KeySpecification
        var testDescription: String { "\(section.identifier).\(key.name)" }
    }

    static let instrument = LanguageFile.all[0]

    static let cases = instrument.sections.flatMap { section in
        section.keys.map { Case(section: section, key: $0) }
    }

    /// What the reader says of the line of an example.
    private func problems(_ placed: PlacedExample) throws -> [String] {
        let document = ParsedDocument(bytes: Array(placed.text.utf8), file: "f.yaml")
        #expect(document.diagnostics.map(\.message) == [], "\(placed.text)")
        let root = try #require(document.root)
        // What an example names is declared elsewhere.
        return InstrumentReader.read(root).diagnostics
            .filter { $0.range.start.line == placed.line && $0.code != .unknownName }.map(\.message)
    }

    /// Nothing, or one other key of the section with a value that it may have: some keys need another.
    private func companies(_ test: Case) -> [[String: String]] {
        let others = test.section.keys.filter { $0.name != test.key.name }
        return [[:]] + others.flatMap { other in
            if case .choice(let choices) = other.type { return choices.map { [other.name: $0.word] } }
            return [[other.name: other.example]]
        }
    }

    @Test(arguments: cases)
    func theReaderTakesIt(_ test: Case) throws {
        var first: [String]?
        for company in companies(test) {
            let placed = try #require(
                PlacedExample(test.key, of: test.section, in: Self.instrument, beside: company))
            let found = try problems(placed)
            if found.isEmpty { return }
            first = first ?? found
        }
        Issue.record("\(first ?? [])")
    }

    @Test func aWrongExampleWouldBeNoticed() throws {
        var key = try #require(KeySection.form["reading_grade"])
        key.example = "grade five"
        let placed = try #require(PlacedExample(key, of: .form, in: Self.instrument))
        let root = try #require(ParsedDocument(bytes: Array(placed.text.utf8), file: "f.yaml").root)
        let found = InstrumentReader.read(root).diagnostics.filter {
            $0.range.start.line == placed.line
        }
        #expect(found.map(\.code) == [.wrongType])
    }
}
