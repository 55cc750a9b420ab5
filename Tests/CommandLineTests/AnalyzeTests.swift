import Foundation
import TestSupport
import Testing

@Suite struct AnalyzeTests {
    private let folder: UserFolder

    init() throws { folder = try Ward.folder() }

    private static let nurses = ["analyze", Ward.file, "--form", "nurse", "--data", "ward.nurse.csv"]

    private func analyze(_ more: String...) throws -> Outcome {
        try folder.run(try UserFolder.program(), Self.nurses + ["--resamples", "200"] + more)
    }

    private func document(_ more: String...) throws -> [String: Any] {
        let outcome = try folder.run(
            try UserFolder.program(), Self.nurses + ["--resamples", "200", "--format", "json"] + more)
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        let parsed = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        return try #require(parsed as? [String: Any])
    }

    /// Simulated with a fixed seed, and read by somebody. `make record` writes it anew.
    @Test(arguments: [("terminal", "analysis.txt"), ("json", "analysis.json")])
    func golden(_ format: String, _ golden: String) throws {
        let outcome = try analyze(
            "--partner-data", "ward.patient.csv", "--cluster", "nurse_id", "--format", format)
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        // The digits beyond the eighth may differ between C libraries, and the version moves on.
        let text = outcome.output.replacing(/-?\d+\.\d{9,}(e-\d+)?/) { match in
            Double(match.output.0).map { "\(($0 * 1e8).rounded() / 1e8)" } ?? "unread"
        }.replacing(/(software\W+(scalewright )?)\d+\.\d+\.\d+/) { "\($0.output.1)0.0.0" }
        try Golden.expect(text, matches: golden)
    }

    @Test func theSeedDecides() throws {
        let arguments = ["--format", "json", "--cluster", "nurse_id", "--partner-data", "ward.patient.csv"]
        func run(_ seed: String) throws -> String {
            let all = Self.nurses + ["--resamples", "100", "--seed", seed] + arguments
            return try folder.run(try UserFolder.program(), all).output
        }
        let first = try run("7")
        #expect(try run("7") == first)
        #expect(try run("8") != first)
    }

    /// The same bytes from one core and from all.
    @Test func coresMakeNoDifference() throws {
        func run(_ prefix: [String]) throws -> String {
            let all = prefix + [try UserFolder.program()] + Self.nurses + [
                "--resamples", "100", "--partner-data", "ward.patient.csv", "--format", "json",
            ]
            return try folder.run("/usr/bin/env", all).output
        }
        let all = try run([])
        #expect(all.contains("alpha"))
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/taskset") else { return }
        #expect(try run(["taskset", "-c", "0"]) == all)
    }

    @Test(.enabled(if: SchemaValidator.isWanted, "wants a Python with jsonschema"))
    func theSchemaDescribesTheDocument() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let schema = try String(
            contentsOf: root.appending(path: "docs/analysis.schema.json"), encoding: .utf8)
        let calls = [
            ["--cluster", "nurse_id", "--partner-data", "ward.patient.csv", "--resamples", "50"],
            ["--resamples", "0"], ["--minimum-cell", "200", "--partner-data", "ward.patient.csv"],
        ]
        for call in calls {
            let outcome = try folder.run(
                try UserFolder.program(), Self.nurses + ["--format", "json"] + call)
            #expect(outcome.status == 0)
            #expect(try SchemaValidator.problems(ofJSON: outcome.output, by: schema) == "", "\(call)")
        }
    }

    @Test func provenance() throws {
        let document = try document("--cluster", "nurse_id")
        let provenance = try #require(document["provenance"] as? [String: Any])
        #expect(provenance["instrument"] as? String == "ward")
        #expect(provenance["rows"] as? Int == 60)
        #expect(provenance["seed"] as? String == "1")
        #expect(
            provenance["command"] as? String
                == "scalewright analyze ward.instrument.yaml --form nurse --data ward.nurse.csv --resamples 200 --format json --cluster nurse_id")
        let sums = try folder.run("/usr/bin/env", ["sha256sum", "ward.nurse.csv"])
        if sums.status == 0 {
            #expect(sums.output.hasPrefix(try #require(provenance["data_sha256"] as? String)))
        }
    }

    /// The nurse fills in the first form of each pair.
    @Test func theClusterColumnIsTheInstruments() throws {
        let declared = try document()
        let named = try document("--cluster", "nurse_id")
        let off = try document("--cluster", "none")
        func provenance(_ document: [String: Any]) -> [String: Any] {
            document["provenance"] as? [String: Any] ?? [:]
        }
        #expect(provenance(declared)["cluster_column"] as? String == "nurse_id")
        #expect(provenance(declared)["cluster_declared"] as? Bool == true)
        #expect(provenance(named)["cluster_declared"] as? Bool == false)
        #expect(declared["clusters"] as? NSDictionary == named["clusters"] as? NSDictionary)
        #expect(declared["clusters"] != nil)
        #expect(provenance(off)["cluster_column"] == nil && off["clusters"] == nil)
        let output = try analyze().output
        #expect(output.contains("10 clusters by nurse_id, as the instrument declares; --cluster names another column"))
        #expect(try analyze("--cluster", "nurse_id").output.contains("10 clusters by nurse_id.\n"))
        #expect(try analyze("--cluster", "none").output.contains("bootstrap (BCa) of 60 rows"))
    }

    @Test func tablesInAFolder() throws {
        let outcome = try analyze("--format", "csv", "-o", "tables")
        #expect(outcome.status == 0)
        #expect(outcome.output == "")
        let names = try folder.names(in: "tables")
        #expect(Set(names).isSuperset(of: ["reliability.csv", "items.csv", "answers.csv", "loadings.csv"]))
        #expect(outcome.errors == "Wrote \(names.count) tables into tables.\n")
        let lines = try folder.contents(of: "tables/reliability.csv").split(separator: "\n")
        #expect(lines[0] == "scale,coefficient,k,n,estimate,lower,upper,note,undefined")
        #expect(lines[1].hasPrefix("trust,alpha,4,51,0.7"))
        let omega = try #require(lines.first { $0.hasPrefix("climate,omega hierarchical,,,") })
        #expect(omega.hasSuffix("\"estimate: 2 factors, at least 3 needed\""))
        #expect(try analyze("--format", "csv", "-o", "tables").status == 2)
        #expect(try analyze("--format", "csv", "-o", "tables", "--force").status == 0)
    }

    @Test func toAFile() throws {
        #expect(try analyze("-o", "analysis.txt").status == 0)
        #expect(try folder.contents(of: "analysis.txt").hasPrefix("ward 1.0.0, form nurse – 60 rows"))
        let again = try analyze("-o", "analysis.txt")
        #expect(again.status == 2)
        #expect(again.errors.contains("analysis.txt: is there already"))
    }

    @Test func theGate() throws {
        let plain = try analyze()
        let gated = try analyze("--gate")
        #expect(plain.status == 0)
        #expect(gated.status == 1)
        #expect(gated.output.contains("The data miss 1 of 2 declared thresholds."))
    }

    @Test(arguments: [
        (["--cluster", "nurse"], "there is no key or group column 'nurse' in the instrument"),
        (["--by", "sexx"], "fix: Did you mean 'sex'?"),
        (["--partner-data", "ward.patient.csv", "--partner-form", "patent"], "fix: Did you mean 'patient'?"),
        (["--minimum-cell", "1"], "--minimum-cell must be 2 to 1000000."),
        (["--resamples", "-1"], "--resamples"), (["--format", "xml"], "'xml'"),
        (["--partner-data", "nowhere.csv"], "nowhere.csv"),
    ])
    func refusals(_ arguments: [String], _ message: String) throws {
        let outcome = try folder.run(try UserFolder.program(), Self.nurses + arguments)
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }

    @Test func aColumnThatTheFileLacks() throws {
        let data = try folder.contents(of: "ward.nurse.csv").replacing("floor,", with: "storey,")
        try folder.put(data, in: "ward.nurse.csv")
        let outcome = try analyze("--by", "floor")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("row 1, column floor: the call names this column"))
    }
}
