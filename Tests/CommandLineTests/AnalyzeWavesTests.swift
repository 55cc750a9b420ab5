import Foundation
import TestSupport
import Testing

/// Test and retest, and changes between waves, as `analyze` reports them.
@Suite struct AnalyzeWavesTests {
    private let folder: UserFolder

    init() throws {
        folder = try UserFolder()
        try folder.put(Self.yaml(demands: "{icc: 0.2, difference: 0.9}"), in: "calm.instrument.yaml")
        try folder.put(Self.data(units: 40), in: "calm.csv")
    }

    private static func yaml(demands: String) -> String {
        """
        scalewright: 1
        instrument: calm
        title: Calm
        version: 1.0.0
        language: en
        definition: How calm people are.
        license: CC0-1.0
        population: Adults.
        unit: person
        keys: {person: person_id}
        groups: [site]
        waves: {column: wave, order: [pre, post, late]}
        responses: {degree: {labels: [Never, Rarely, Sometimes, Often, Always]}}
        items:
          calm: {responses: degree, text: How often are you calm?}
          glad: {responses: degree, text: How often are you glad?}
          rested: {responses: degree, text: How often are you rested?}
        scales:
          peace: {definition: Peace., items: [calm, glad, rested], score: mean, answered: all}
        changes:
          gain: {scale: peace, from: pre, to: post, reliability: \(demands)}
          lasting: {scale: peace, from: pre, to: late, plan: A later study.}
        """
    }

    /// Answers by arithmetic, which a script in R repeats. The last unit has no later row.
    private static func data(units: Int) -> String {
        var lines = ["person_id,wave,site,calm,glad,rested"]
        for wave in 0...1 {
            for unit in 0..<units {
                let answers = (0..<3).map { item in
                    let noise = ((unit * (item + 3 + 4 * wave) + 2 * item + wave) / 3) % 3 - 1
                    return String(min(max(1 + unit % 5 + noise + wave * ((unit / 5) % 2), 1), 5))
                }
                lines.append("p\(unit),\(["pre", "post"][wave]),s\(unit / 4),\(answers.joined(separator: ","))")
            }
        }
        return (lines + ["alone,pre,s0,3,3,3"]).joined(separator: "\n") + "\n"
    }

    private func run(_ more: String...) throws -> Outcome {
        try folder.run(
            try UserFolder.program(),
            ["analyze", "calm.instrument.yaml", "--data", "calm.csv", "--resamples", "200"] + more)
    }

    private func comparisons(_ more: String...) throws -> [[String: Any]] {
        let outcome = try folder.run(
            try UserFolder.program(),
            ["analyze", "calm.instrument.yaml", "--data", "calm.csv", "--resamples", "200", "--format", "json"]
                + more)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let document = try #require(
            JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let retest = try #require(document["retest"] as? [String: Any])
        #expect(retest["units"] as? Int == 41)
        return try #require(retest["comparisons"] as? [[String: Any]])
    }

    /// R 4.2: `psych::ICC(cbind(pre, post), lmer = FALSE)`, psych 2.2.9, and the formulas of Lord & Novick and of
    /// Jacobson & Truax.
    @Test func figures() throws {
        let found = try comparisons()
        #expect(found.map { $0["to"] as? String } == ["post", "late", "late"])
        let first = found[0]
        func expect(_ key: String, _ figure: Double, in part: [String: Any]) {
            let value = part[key] as? Double ?? .infinity
            #expect(abs(value - figure) < 1e-9, "\(key): \(value)")
        }
        #expect(first["n"] as? Int == 40)
        expect("r", 0.934615505442685, in: first)
        expect("icc", 0.894190871369295, in: first)
        let interval = try #require(first["icc_interval"] as? [String: Any])
        #expect(interval["basis"] as? String == "independent_pairs")
        expect("lower", 0.573452234060508, in: interval)
        expect("upper", 0.960326186014755, in: interval)
        let change = try #require(first["change"] as? [String: Any])
        expect("mean", 0.400000000000000, in: change)
        expect("sd", 0.472611704639044, in: change)
        expect("change_reliability", -0.312185883368604, in: first)
        expect("reliable_change", 1.126500288574170, in: first)
        expect("risen", 0.100000000000000, in: first)
        expect("fallen", 0.000000000000000, in: first)
        let undefined = try #require(found[1]["icc"] as? [String: String])
        #expect(undefined["undefined"] == "0 rows to analyse, at least 2 needed")
    }

    @Test func clustersAreResampled() throws {
        let interval = try #require(try comparisons("--cluster", "site")[0]["icc_interval"] as? [String: Any])
        #expect(interval["basis"] as? String == "resampled_clusters")
        let (lower, upper) = (interval["lower"] as? Double ?? 2, interval["upper"] as? Double ?? -2)
        #expect(lower < 0.894190871369295 && 0.894190871369295 < upper)
    }

    @Test func whatTheInstrumentDemands() throws {
        let demands = try #require(try comparisons()[0]["demands"] as? [[String: Any]])
        #expect(demands.map { $0["measure"] as? String } == ["icc", "difference"])
        #expect(demands.map { $0["met"] as? Bool } == [true, false])
        let outcome = try run()
        #expect(outcome.output.contains("ICC(2,1) is test–retest reliability only where nothing should"))
        #expect(outcome.output.contains("gain: the reliability of the change is "))
        #expect(outcome.output.contains(", below the .90 that the instrument demands."))
        let page = try run("--format", "html")
        #expect(page.output.contains("Test and retest, ICC(2,1)"))
        #expect(page.output.contains("not met"))
    }

    /// A single wave is nothing to compare, and the analysis goes on without.
    @Test func oneWaveAlone() throws {
        let lines = Self.data(units: 40).split(separator: "\n").filter { !$0.contains(",post,") }
        try folder.put(lines.joined(separator: "\n") + "\n", in: "calm.csv")
        let outcome = try run()
        #expect(outcome.status == 0)
        #expect(!outcome.output.contains("Waves"))
    }

    @Test(.enabled(if: SchemaValidator.isWanted, "wants a Python with jsonschema"))
    func theSchemaDescribesIt() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let schema = try String(
            contentsOf: root.appending(path: "docs/analysis.schema.json"), encoding: .utf8)
        for more in [[], ["--by", "site", "--cluster", "site"]] {
            let outcome = try folder.run(
                try UserFolder.program(),
                ["analyze", "calm.instrument.yaml", "--data", "calm.csv", "--resamples", "20", "--format", "json"]
                    + more)
            #expect(try SchemaValidator.problems(ofJSON: outcome.output, by: schema) == "")
        }
    }
}
