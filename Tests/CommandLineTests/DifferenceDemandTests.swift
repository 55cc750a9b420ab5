import Foundation
import TestSupport
import Testing

/// What an instrument demands of differences between informants: of two administrations, and of items of the
/// difference's own.
@Suite struct DifferenceDemandTests {
    /// Answers of the nurses of sixteen pairs, four to each nurse, and of the patients, to the three items of
    /// strain; R drew them.
    private static let answers = [
        "nurse": [
            "pre": "212 322 443 213 432 323 223 434 212 454 433 223 233 133 343 433",
            "post": "132 433 535 223 454 233 334 253 322 455 243 232 233 233 334 354",
        ],
        "patient": [
            "pre": "322 334 332 321 443 334 343 455 231 455 122 111 223 443 333 222",
            "post": "432 232 243 111 434 333 324 544 212 455 123 212 422 355 222 233",
        ],
    ]
    /// `psych::ICC(d, lmer = FALSE)`, ICC2, psych 2.2.9, of the nurses' means minus the patients' at the two waves.
    private static let stability = 0.586698337292161
    /// (s²ₓα + s²ᵧα − 2rsₓsᵧ) / (s²ₓ + s²ᵧ − 2rsₓsᵧ) by R's `cov` and `cor` of all thirty-two rows.
    private static let reliability = 0.628938439166263

    private let folder: UserFolder

    init() throws { folder = try UserFolder() }

    private static func data(_ form: String, waves: [String]) -> String {
        let rows = waves.flatMap { wave in
            (answers[form]?[wave] ?? "").split(separator: " ").enumerated().map { place, codes in
                let strain = codes.map(String.init).joined(separator: ",")
                return "n\(place / 4),p\(place),\(wave),3,3,3,3,\(strain)"
            }
        }
        return "nurse_id,patient_id,wave,open,warm,kind,cold,tense,hasty,loud\n" + rows.joined(separator: "\n") + "\n"
    }

    /// - Parameter waves: of the data, and whether the instrument declares any
    private func prepare(_ score: String, waves: [String] = ["pre", "post"], declared: Bool = true) throws {
        let yaml = Ward.yaml.replacing(", reliability: {alpha: 0.7}", with: "")
            .replacing(", reliability: {alpha: 0.95}", with: "")
            .replacing("groups: [floor]", with: declared ? "waves: {column: wave, order: [pre, post]}" : "groups: [wave]")
        try folder.put(yaml + "\ndyadic:\n  gap: {\(score), score: difference, forms: [nurse, patient]}\n", in: Ward.file)
        for form in ["nurse", "patient"] { try folder.put(Self.data(form, waves: waves), in: "\(form).csv") }
    }

    private func run(_ more: String...) throws -> Outcome {
        try folder.run(
            try UserFolder.program(),
            [
                "analyze", Ward.file, "--form", "nurse", "--data", "nurse.csv", "--partner-data", "patient.csv",
                "--resamples", "50",
            ] + more)
    }

    private func document() throws -> [String: Any] {
        let outcome = try run("--format", "json")
        let found = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        return try #require(found, "\(outcome.errors)")
    }

    private func demands() throws -> [[String: Any]] {
        try #require(document()["difference_thresholds"] as? [[String: Any]])
    }

    @Test func twoAdministrations() throws {
        try prepare("scale: strain, reliability: {icc: 0.55, difference: 0.65}")
        let found = try demands()
        #expect(found.map { $0["verdict"] as? String } == ["met", "missed"])
        #expect(abs((found[0]["actual"] as? Double ?? 0) - Self.stability) < 1e-12)
        #expect(abs((found[1]["actual"] as? Double ?? 0) - Self.reliability) < 1e-12)
        let gate = try run("--gate")
        #expect(gate.status == 1)
        #expect(gate.errors.contains("the reliability of the difference gap between nurse and patient is .629, .021 below"))
        #expect(!gate.errors.contains("two administrations"))
        let page = try run("--format", "html").output
        #expect(page.contains("Declared differences of the same pairs at two waves"))
    }

    /// The same items by themselves give what the scale of them gives.
    @Test func itemsOfItsOwn() throws {
        try prepare("items: [tense, hasty, loud], answered: all, reliability: {icc: 0.59, difference: 0.6}")
        let found = try demands()
        #expect(found.map { $0["verdict"] as? String } == ["missed", "met"])
        #expect(abs((found[0]["actual"] as? Double ?? 0) - Self.stability) < 1e-12)
        #expect(abs((found[1]["actual"] as? Double ?? 0) - Self.reliability) < 1e-12)
        let dyads = try #require(document()["dyads"] as? [String: Any])
        let declared = try #require((dyads["declared_differences"] as? [[String: Any]])?.first)
        let difference = try #require(declared["difference"] as? [String: Any])
        #expect(abs((difference["mean"] as? Double ?? 0) - 0.145833333333333) < 1e-12)
        #expect(declared["forms"] as? [String] == ["nurse", "patient"])
        let wave = try #require((declared["waves"] as? [[String: Any]])?.first)
        #expect((wave["icc_interval"] as? [String: Any])?["basis"] as? String == "resampled_clusters")
    }

    /// The second form's score may come first; a difference of differences turns its sign, and its ICC does not.
    @Test func theOtherWayRound() throws {
        try prepare("items: [tense, hasty, loud], answered: all, reliability: {icc: 0.5}")
        let yaml = try folder.contents(of: Ward.file).replacing("forms: [nurse, patient]}", with: "forms: [patient, nurse]}")
        try folder.put(yaml, in: Ward.file)
        let found = try document()
        let dyads = try #require(found["dyads"] as? [String: Any])
        let declared = try #require((dyads["declared_differences"] as? [[String: Any]])?.first)
        let mean = try #require((declared["difference"] as? [String: Any])?["mean"] as? Double)
        #expect(abs(mean + 0.145833333333333) < 1e-12)
        #expect(abs((declared["reliability"] as? Double ?? 0) - Self.reliability) < 1e-12)
        #expect(abs((try demands()[0]["actual"] as? Double ?? 0) - Self.stability) < 1e-12)
    }

    @Test func oneWaveOnly() throws {
        try prepare("scale: strain, reliability: {icc: 0.5}", waves: ["post"])
        #expect(try demands().map { $0["verdict"] as? String } == ["not_checked"])
        let gate = try run("--gate")
        #expect(gate.status == 0)
        #expect(
            gate.errors.contains(
                "the intraclass correlation of two administrations of gap between nurse and patient is not checked, and has to reach .50: give the answers of both forms at two waves"))
        #expect(gate.output.contains("was not checked, for want of rows of a wave."))
    }

    @Test(.enabled(if: SchemaValidator.isWanted, "wants a Python with jsonschema"))
    func theSchemaDescribesIt() throws {
        try prepare("items: [tense, hasty, loud], answered: all, reliability: {icc: 0.5}")
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let schema = try String(contentsOf: root.appending(path: "docs/analysis.schema.json"), encoding: .utf8)
        let outcome = try run("--format", "json")
        #expect(outcome.output.contains("\"waves\""))
        #expect(try SchemaValidator.problems(ofJSON: outcome.output, by: schema) == "")
    }

    /// Sixteen pairs are a group of their own, and too small where twenty are asked for.
    @Test func tooFewPairsAtBothWaves() throws {
        try prepare("scale: strain, reliability: {icc: 0.5}")
        let outcome = try run("--format", "json", "--minimum-cell", "20")
        let found = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let demand = try #require((found["difference_thresholds"] as? [[String: Any]])?.first)
        #expect(demand["verdict"] as? String == "missed")
        #expect((demand["actual"] as? [String: Any])?["undefined"] as? String == "withheld, fewer than 20 rows")
    }
}
