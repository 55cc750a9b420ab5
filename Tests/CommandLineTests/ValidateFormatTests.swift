import Foundation
import Testing

@Suite struct ValidateFormatTests {
    private let folder: UserFolder

    init() throws {
        folder = try UserFolder()
        try folder.put(Mood.wrong, in: "b.yaml")
        try folder.put(Mood.wrong, in: "a.yaml")
    }

    /// The files as they were given, and within each the places from top to bottom.
    private static let places = [
        "b.yaml:3:1", "b.yaml:18:13", "a.yaml:3:1", "a.yaml:18:13",
    ]

    @Test func annotations() throws {
        let outcome = try folder.scalewright("validate", "b.yaml", "a.yaml", "--format", "github")
        #expect(outcome.status == 1)
        let places = outcome.output.matches(of: /::error file=([^,]*),line=(\d+),endLine=\d+,col=(\d+)/)
            .map { "\($0.1):\($0.2):\($0.3)" }
        #expect(places == Self.places)
    }

    @Test func sarif() throws {
        struct Log: Decodable {
            struct Run: Decodable { var results: [Result] }
            struct Result: Decodable { var level: String, locations: [Location] }
            struct Location: Decodable { var physicalLocation: Physical }
            struct Physical: Decodable { var artifactLocation: Artifact, region: Region }
            struct Artifact: Decodable { var uri: String }
            struct Region: Decodable { var startLine: Int, startColumn: Int }
            var runs: [Run]
        }
        let outcome = try folder.scalewright("validate", "b.yaml", "a.yaml", "--format", "sarif")
        #expect(outcome.status == 1)
        let log = try JSONDecoder().decode(Log.self, from: Data(outcome.output.utf8))
        let results = log.runs.flatMap(\.results).filter { $0.level == "error" }
        let places = results.flatMap(\.locations).map(\.physicalLocation).map {
            "\($0.artifactLocation.uri):\($0.region.startLine):\($0.region.startColumn)"
        }
        #expect(places == Self.places)
        let again = try folder.scalewright("validate", "b.yaml", "a.yaml", "--format", "sarif")
        #expect(again.output == outcome.output)
    }

    @Test func jsonHoldsTheRepairs() throws {
        struct Document: Decodable {
            struct Entry: Decodable { var fix: Fix? }
            struct Fix: Decodable { var title: String, edits: [Edit] }
            struct Edit: Decodable { var file: String, replacement: String }
            var diagnostics: [Entry]
        }
        let outcome = try folder.scalewright("validate", "a.yaml", "--format", "json")
        let document = try JSONDecoder().decode(Document.self, from: Data(outcome.output.utf8))
        #expect(document.diagnostics.compactMap(\.fix).flatMap(\.edits).map(\.replacement) == ["title", "calm"])
    }

    @Test func terminalSaysWhatCanBeMended() throws {
        let outcome = try folder.scalewright("validate", "a.yaml")
        #expect(outcome.output.contains("2 of them need no thought: --fix mends them.\n"))
    }
}
