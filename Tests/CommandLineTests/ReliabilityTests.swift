import Foundation
import TestSupport
import Testing

@Suite struct ReliabilityTests {
    private let folder: UserFolder

    init() throws {
        folder = try UserFolder()
        try folder.put(Mood.yaml, in: Mood.file)
    }

    private struct Document: Decodable {
        struct Alpha: Decodable { var raw: Double }
        struct Gate: Decodable { var passed: Bool }
        struct Item: Decodable { var id: String, keying: String, n: Int, mean: Double }
        struct Scale: Decodable {
            var id: String, n: Int, alpha: Alpha, gate: Gate, items: [Item], omega_total: [String: String]
        }
        var schema: Int, instrument: String, version: String, form: String, rows: Int, missing: String
        var meets_thresholds: Bool, scales: [Scale]
    }

    private func document(_ arguments: String..., data: String) throws -> Document {
        let all = ["reliability", Mood.file, "--data", "-", "--format", "json"] + arguments
        let outcome = try folder.run(try UserFolder.program(), all, input: data)
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        return try JSONDecoder().decode(Document.self, from: Data(outcome.output.utf8))
    }

    @Test func forPeople() throws {
        let outcome = try folder.scalewright("reliability", Mood.file, "--data", "-", input: Mood.reliable)
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        #expect(outcome.output.hasPrefix("mood 1.0.0, form "))
        #expect(outcome.output.contains("alpha .889"))
        #expect(outcome.output.contains("4 complete rows"))
    }

    @Test func forOtherPrograms() throws {
        let document = try document(data: Mood.reliable)
        #expect(document.schema == 1)
        #expect(document.instrument == "mood")
        #expect(document.version == "1.0.0")
        #expect(document.rows == 4)
        #expect(document.missing == "listwise")
        #expect(document.meets_thresholds)
        let scale = try #require(document.scales.first)
        #expect(document.scales.count == 1)
        #expect(abs(scale.alpha.raw - 8.0 / 9.0) < 1e-15)
        #expect(scale.gate.passed)
        #expect(scale.items.map(\.id) == ["calm", "tired"])
        #expect(scale.items.map(\.keying) == ["positive", "reversed"])
        #expect(scale.items.map(\.mean) == [2.5, 2.5])
        // Two items do not determine a factor.
        #expect(scale.omega_total["undefined"]?.isEmpty == false)
    }

    @Test func missingAnswers() throws {
        let data = Mood.reliable + "e,1,\nf,,4\n"
        let listwise = try document(data: data)
        #expect(listwise.rows == 6)
        #expect(listwise.scales[0].n == 4)
        let pairwise = try document("--missing", "pairwise", data: data)
        #expect(pairwise.missing == "pairwise")
        #expect(pairwise.scales[0].items.map(\.n) == [5, 5])
        let unknown = try folder.scalewright(
            "reliability", Mood.file, "--data", "-", "--missing", "casewise", input: data)
        #expect(unknown.status == 2)
        #expect(unknown.errors.contains("casewise"))
    }

    /// The report is the same with and without the gate; only the exit status tells.
    @Test(arguments: [(Mood.reliable, 0), (Mood.unreliable, 1)] as [(String, Int32)])
    func theGate(_ data: String, _ status: Int32) throws {
        let plain = try folder.scalewright("reliability", Mood.file, "--data", "-", input: data)
        let gated = try folder.scalewright("reliability", Mood.file, "--data", "-", "--gate", input: data)
        #expect(plain.status == 0)
        #expect(gated.status == status)
        #expect(gated.output == plain.output)
        #expect(gated.output.contains("missed: alpha") == (status == 1))
    }

    @Test func aMisspeltForm() throws {
        try folder.putShipped("tsr")
        let outcome = try folder.scalewright(
            "reliability", "tsr.instrument.yaml", "--form", "techer", "--data", "-", input: "x")
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors == "error: there is no form 'techer' in the instrument\n  fix: Did you mean 'teacher'?\n")
    }

    /// Not one figure of data that cannot all be taken for answers.
    @Test func refusedData() throws {
        let outcome = try folder.scalewright(
            "reliability", Mood.file, "--data", "-", input: Mood.reliable + "e,5,1\n")
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("row 6, column calm: '5' is no answer"))
        let empty = try folder.scalewright("reliability", Mood.file, "--data", "-", input: "")
        #expect(empty.status == 2)
        #expect(empty.errors.contains("<standard input>: the file is empty"))
    }
}
