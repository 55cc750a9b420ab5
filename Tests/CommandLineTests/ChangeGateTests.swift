import Foundation
import TestSupport
import Testing

/// What an instrument demands of a change between waves, as a gate judges it.
@Suite struct ChangeGateTests {
    private let folder: UserFolder

    init() throws {
        folder = try UserFolder()
        try put(difference: "0.9")
        let lines = Self.data.split(separator: "\n").filter { !$0.contains(",post,") }
        try folder.put(Self.data, in: "two.csv")
        try folder.put(lines.joined(separator: "\n") + "\n", in: "one.csv")
    }

    private func put(difference: String) throws {
        try folder.put(
            ThirtyPeople.yaml.replacing(", reliability: {alpha_lower: 0.30}", with: "") + """

                changes:
                  gain: {scale: mood, from: pre, to: post, reliability: {icc: 0.1, difference: \(difference)}}
                  lasting: {scale: mood, from: pre, to: later, reliability: {difference: 0.4}}
                """, in: ThirtyPeople.file)
    }

    private static let data = ThirtyPeople.data(["pre", "post"])

    private func analyze(_ data: String, _ more: String...) throws -> Outcome {
        try folder.run(
            try UserFolder.program(),
            ["analyze", ThirtyPeople.file, "--data", data, "--resamples", "0", "--force"] + more)
    }

    private func document(_ data: String) throws -> [String: Any] {
        let outcome = try analyze(data, "--format", "json")
        return try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    }

    private func outcomes(_ data: String) throws -> [[String: Any]] {
        try #require(document(data)["change_thresholds"] as? [[String: Any]])
    }

    @Test func aReliabilityThatIsTooLow() throws {
        let outcome = try analyze("two.csv", "--gate", "--junit", "gate.xml")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("The data miss 1 declared threshold of panel, form self:\n"))
        #expect(outcome.errors.contains("  the reliability of the change gain from pre to post is "))
        #expect(outcome.errors.contains(" below the .90 that it has to reach\n"))
        #expect(
            outcome.errors.contains(
                "Not checked:\n  the reliability of the change lasting from pre to later is not checked, and has to reach .40: give rows of both waves\n"))
        #expect(outcome.output.contains("The data miss 1 of 3 declared thresholds. 1 was not checked, for want of rows of a wave."))
        let junit = try folder.contents(of: "gate.xml")
        #expect(junit.contains("tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"1\""))
        #expect(
            junit.contains(
                "<testcase classname=\"panel.self.gain\" name=\"the reliability of the change gain from pre to post, at least .90\""))
        #expect(junit.contains("type=\"difference\""))
        let found = try outcomes("two.csv")
        #expect(found.map { $0["change"] as? String } == ["gain", "gain", "lasting"])
        #expect(found.map { $0["measure"] as? String } == ["icc", "difference", "difference"])
        #expect(found.map { $0["verdict"] as? String } == ["met", "missed", "not_checked"])
        #expect(found[1]["actual"] is Double && found[2]["actual"] == nil)
        #expect(try document("two.csv")["meets_thresholds"] as? Bool == false)
    }

    @Test func aReliabilityThatIsHighEnough() throws {
        try put(difference: "0.01")
        let figure = try #require(outcomes("two.csv")[1]["actual"] as? Double)
        try put(difference: figure > 0.01 ? "0.01" : "0")
        let outcome = try analyze("two.csv", "--gate")
        #expect((outcome.status == 0) == (figure > 0.01))
        let page = try analyze("two.csv", "--format", "html").output
        #expect(page.contains("The intraclass correlation"))
        #expect(page.contains("Not checked."))
    }

    /// One wave alone checks no change, and misses none.
    @Test func oneWaveAlone() throws {
        let outcome = try analyze("one.csv", "--gate")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try outcomes("one.csv").map { $0["verdict"] as? String } == ["not_checked", "not_checked", "not_checked"])
        #expect(outcome.output.contains("No declared threshold was checked. 3 were not checked, for want of rows of a wave."))
    }

    @Test(.enabled(if: SchemaValidator.isWanted, "wants a Python with jsonschema"))
    func theSchemaDescribesIt() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let schema = try String(contentsOf: root.appending(path: "docs/analysis.schema.json"), encoding: .utf8)
        for data in ["one.csv", "two.csv"] {
            let outcome = try analyze(data, "--format", "json")
            #expect(try SchemaValidator.problems(ofJSON: outcome.output, by: schema) == "")
        }
    }
}
