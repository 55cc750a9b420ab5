import Foundation
import TestSupport
import Testing

/// What an instrument demands of a difference between informants, as a gate judges it.
@Suite struct DifferenceGateTests {
    private let folder: UserFolder

    init() throws { folder = try Ward.folder() }

    private func demand(_ demands: String) throws {
        try folder.put(
            Ward.yaml.replacing(", reliability: {alpha: 0.7}", with: "").replacing(", reliability: {alpha: 0.95}", with: "")
                + """

                    dyadic:
                      strain_gap: {scale: strain, score: difference, forms: [nurse, patient], reliability: \(demands)}
                    """, in: Ward.file)
    }

    private func analyze(_ more: String...) throws -> Outcome {
        try folder.run(
            try UserFolder.program(),
            ["analyze", Ward.file, "--form", "nurse", "--data", "ward.nurse.csv", "--resamples", "0"] + more)
    }

    private func document(_ more: String...) throws -> [String: Any] {
        let outcome = try folder.run(
            try UserFolder.program(),
            ["analyze", Ward.file, "--form", "nurse", "--data", "ward.nurse.csv", "--resamples", "0", "--format", "json"]
                + more)
        return try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    }

    @Test func theFigureOfThePairs() throws {
        try demand("{difference: 0.99}")
        let found = try document("--partner-data", "ward.patient.csv")
        let outcome = try #require((found["difference_thresholds"] as? [[String: Any]])?.first)
        let dyads = try #require(found["dyads"] as? [String: Any])
        let scores = try #require(dyads["scores"] as? [[String: Any]])
        let strain = try #require(scores.first { $0["id"] as? String == "strain" })
        let figure = try #require(strain["difference_reliability"] as? Double)
        #expect(outcome["actual"] as? Double == figure)
        #expect(outcome["verdict"] as? String == "missed")
        #expect(found["meets_thresholds"] as? Bool == false)

        let gate = try analyze("--partner-data", "ward.patient.csv", "--gate", "--junit", "gate.xml")
        #expect(gate.status == 1)
        #expect(gate.errors.contains("  the reliability of the difference strain_gap between nurse and patient is "))
        #expect(gate.errors.contains(" below the .99 that it has to reach\n"))
        #expect(try folder.contents(of: "gate.xml").contains("classname=\"ward.nurse.strain_gap\""))
        let page = try analyze("--partner-data", "ward.patient.csv", "--format", "html").output
        #expect(page.contains("The reliability of the difference strain_gap between nurse and patient"))

        try demand("{difference: \(max(figure - 0.01, 0))}")
        let lower = try analyze("--partner-data", "ward.patient.csv", "--gate")
        #expect((lower.status == 0) == (figure >= 0))
    }

    @Test func whatIsNotChecked() throws {
        try demand("{icc: 0.6, difference: 0.5}")
        let gate = try analyze("--gate")
        #expect(gate.status == 0)
        #expect(
            gate.errors.contains(
                "the reliability of the difference strain_gap between nurse and patient is not checked, and has to reach .50: give the answers of both forms"))
        #expect(
            gate.errors.contains(
                "the intraclass correlation of two administrations of strain_gap between nurse and patient is not checked, and has to reach .60: declare 'waves', and give the answers of both forms at two of them"))
        #expect(
            gate.output.contains(
                "2 were not checked, for want of the other form's answers and declared waves."))
        let found = try #require(document()["difference_thresholds"] as? [[String: Any]])
        #expect(found.map { $0["verdict"] as? String } == ["not_checked", "not_checked"])
        #expect(found.allSatisfy { $0["actual"] == nil })
    }

    @Test(.enabled(if: SchemaValidator.isWanted, "wants a Python with jsonschema"))
    func theSchemaDescribesIt() throws {
        try demand("{icc: 0.6, difference: 0.5}")
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let schema = try String(contentsOf: root.appending(path: "docs/analysis.schema.json"), encoding: .utf8)
        let outcome = try analyze("--partner-data", "ward.patient.csv", "--format", "json")
        #expect(try SchemaValidator.problems(ofJSON: outcome.output, by: schema) == "")
    }
}
