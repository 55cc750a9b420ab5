import Foundation
import TestSupport
import Testing

/// What an instrument demands of two informants, checked on the answers of both.
@Suite struct AgreementGateTests {
    private let folder: UserFolder

    init() throws {
        folder = try UserFolder()
        try folder.put(Self.yaml(demand: "{correlation: 0.5, icc: 0.4}"), in: Ward.file)
        try folder.put(Self.data { $0 }, in: "n.csv")
    }

    /// The instrument of the ward, with a demand on informants and no other.
    private static func yaml(demand: String) -> String {
        Ward.yaml.replacing("reliability: {alpha: 0.7}", with: "agreement: \(demand)")
            .replacing(", reliability: {alpha: 0.95}", with: "")
    }

    /// Twenty patients of five nurses; `answer` turns the place of an answer into one from 1 to 5.
    private static func data(_ answer: (Int) -> Int) -> String {
        "nurse_id,patient_id,open,warm,kind,cold,tense,hasty,loud\n"
            + (0..<20).map { row in
                let answers = (0..<7).map { item in
                    let level = (row * 3 + item / 3) % 5
                    return String(item == 3 ? 5 - answer(level) : answer(level) + 1)
                }
                return "n\(row % 5),p\(row),\(answers.joined(separator: ","))\n"
            }.joined()
    }

    private func analyze(_ more: String...) throws -> Outcome {
        try folder.run(
            try UserFolder.program(),
            ["analyze", Ward.file, "--form", "nurse", "--data", "n.csv", "--resamples", "0"] + more)
    }

    private func outcomes(_ more: String...) throws -> [[String: Any]] {
        let outcome = try folder.run(
            try UserFolder.program(),
            ["analyze", Ward.file, "--form", "nurse", "--data", "n.csv", "--resamples", "0", "--format", "json"]
                + more)
        let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        return try #require(document?["agreement_thresholds"] as? [[String: Any]])
    }

    /// Both say the same.
    @Test func met() throws {
        try folder.put(Self.data { $0 }, in: "p.csv")
        let outcome = try analyze("--partner-data", "p.csv", "--gate")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.errors == "")
        #expect(outcome.output.contains("The data meet every declared threshold."))
        let found = try outcomes("--partner-data", "p.csv")
        #expect(found.map { $0["measure"] as? String } == ["correlation", "icc"])
        for one in found {
            #expect(one["verdict"] as? String == "met")
            #expect(one["forms"] as? [String] == ["nurse", "patient"])
            #expect(abs((one["actual"] as? Double ?? 0) - 1) < 1e-12)
        }
    }

    /// One says the opposite of what the other says.
    @Test func missed() throws {
        try folder.put(Self.data { 4 - $0 }, in: "p.csv")
        let plain = try analyze("--partner-data", "p.csv")
        #expect(plain.status == 0)
        let outcome = try analyze("--partner-data", "p.csv", "--gate", "--junit", "gate.xml")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("The data miss 2 of 2 declared thresholds."))
        let errors = outcome.errors
        #expect(errors.hasPrefix("The data miss 2 declared thresholds of ward, form nurse:\n"))
        #expect(
            errors.contains(
                "  the correlation of trust between nurse and patient is −1.000, 1.500 below the .50 that it has to reach\n"))
        #expect(errors.contains("  the intraclass correlation of trust between nurse and patient is −"))
        let junit = try folder.contents(of: "gate.xml")
        #expect(junit.contains("<testsuites name=\"scalewright analyze\" tests=\"2\" failures=\"2\""))
        #expect(
            junit.contains(
                "<testcase classname=\"ward.nurse.trust\" name=\"the correlation of trust between nurse and patient, at least .50\""))
        #expect(junit.contains("type=\"icc\""))
        #expect(try analyze("--junit", "gate.xml").status == 2)
        #expect(try analyze("--junit", "-").status == 2)
    }

    /// Without the other form's answers nothing is missed, and it is said what to do.
    @Test func notChecked() throws {
        let outcome = try analyze("--gate", "--junit", "gate.xml")
        #expect(outcome.status == 0)
        let advice = "give the answers of both forms, one with --data and the other with --partner-data"
        #expect(
            outcome.errors.contains(
                "  the correlation of trust between nurse and patient is not checked, and has to reach .50: \(advice)"))
        #expect(outcome.output.contains("not checked"))
        #expect(outcome.output.contains("No declared threshold was checked. 2 were not checked"))
        let junit = try folder.contents(of: "gate.xml")
        #expect(junit.contains("failures=\"0\" errors=\"0\" skipped=\"2\""))
        #expect(junit.contains("<skipped message="))
        let found = try outcomes()
        #expect(found.map { $0["verdict"] as? String } == ["not_checked", "not_checked"])
        #expect(found.allSatisfy { $0["actual"] == nil })
        let page = try analyze("--format", "html").output
        #expect(page.contains("<strong>Not checked.</strong>"))
        #expect(page.contains("<code"))
    }

    /// Too few pairs have no figure, and a figure that cannot be had meets nothing.
    @Test func tooFewPairs() throws {
        try folder.put(Self.data { $0 }.split(separator: "\n").prefix(6).joined(separator: "\n") + "\n", in: "p.csv")
        let outcome = try analyze("--partner-data", "p.csv", "--gate")
        #expect(outcome.status == 1)
        #expect(
            outcome.errors.contains(
                "the correlation of trust between nurse and patient cannot be had (withheld, fewer than 10 rows), and has to reach .50"))
    }

    @Test(arguments: [
        ("{}", "demands nothing"), ("{correlation: 1.2}", "No data can be asked for a correlation of 1.2"),
        ("{icc: 0.3, forms: [nurse]}", "names 1 form"), ("{icc: 0.3, forms: [nurse, patent]}", "Did you mean 'patient'?"),
        ("{corelation: 0.3}", "Did you mean 'correlation'?"),
    ])
    func demandsThatCannotBeMeant(_ demand: String, _ message: String) throws {
        try folder.put(Self.yaml(demand: demand), in: Ward.file)
        let outcome = try folder.scalewright("validate", Ward.file)
        #expect(outcome.status == 1)
        #expect((outcome.output + outcome.errors).contains(message), "\(outcome.output)\(outcome.errors)")
    }
}
