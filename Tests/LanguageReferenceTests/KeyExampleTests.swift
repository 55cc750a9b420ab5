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

    @Test(arguments: cases)
    func theReaderTakesIt(_ test: Case) throws {
        let placed = try #require(PlacedExample(test.key, of: test.section, in: Self.instrument))
        let document = ParsedDocument(bytes: Array(placed.text.utf8), file: "f.yaml")
        #expect(document.diagnostics.map(\.message) == [], "\(placed.text)")
        let root = try #require(document.root)
        // What an example names is declared elsewhere.
        let problems = InstrumentReader.read(root).diagnostics.filter {
            $0.range.start.line == placed.line && $0.code != .unknownName
        }
        #expect(problems.map(\.message) == [], "\(placed.text)")
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
