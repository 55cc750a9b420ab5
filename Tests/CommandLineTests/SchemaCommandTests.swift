import Foundation
import Testing

@Suite struct SchemaCommandTests {
    private let folder: UserFolder

    init() throws { folder = try UserFolder() }

    @Test func printedOrWritten() throws {
        let printed = try folder.scalewright("schema")
        #expect(printed.status == 0)
        #expect(printed.errors == "")
        let object = try JSONSerialization.jsonObject(with: Data(printed.output.utf8)) as? [String: Any]
        #expect(object?["title"] as? String == "Instrument")
        // The rules of this tool are offered.
        #expect(printed.output.contains("\"const\": \"prorated-sum\""))

        let written = try folder.scalewright("schema", "instrument", "-o", "s.json")
        #expect(written.output == "wrote s.json\n")
        #expect(try folder.contents(of: "s.json") == printed.output)
        #expect(try folder.scalewright("schema", "-o", "s.json").output == "unchanged s.json\n")
    }

    @Test func anotherFileIsNotReplaced() throws {
        try folder.put("{}", in: "s.json")
        let outcome = try folder.scalewright("schema", "-o", "s.json")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("--force"))
        #expect(try folder.contents(of: "s.json") == "{}")
        #expect(try folder.scalewright("schema", "-o", "s.json", "--force").status == 0)
    }

    @Test func aKindThatIsNone() throws {
        let outcome = try folder.scalewright("schema", "instrumnet")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("Did you mean 'instrument'?"))
    }
}
