import Foundation
import TestSupport
import Testing

/// What is said of clustered rows in each of the formats.
@Suite struct AnalyzeClustersTests {
    private let folder: UserFolder

    init() throws {
        folder = try Ward.folder()
        try folder.put(Ward.yaml.replacing("{alpha: 0.7}", with: "{alpha_lower: 0.1}"), in: Ward.file)
    }

    private func analyze(_ more: String...) throws -> Outcome {
        let outcome = try folder.run(
            try UserFolder.program(),
            ["analyze", Ward.file, "--form", "nurse", "--data", "ward.nurse.csv", "--resamples", "100"] + more)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome
    }

    private typealias Object = [String: Any]

    private func document(_ more: String...) throws -> Object {
        let outcome = try folder.run(
            try UserFolder.program(),
            [
                "analyze", Ward.file, "--form", "nurse", "--data", "ward.nurse.csv", "--resamples", "100",
                "--format", "json",
            ] + more)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? Object)
    }

    private static let intervals = "the bootstrap of whole clusters, which stands first, is the one to report"
    private static let tests = "The tests of differential functioning take rows for independent."

    @Test func json() throws {
        let clustered = try document()
        let scale = try #require((clustered["scales"] as? [Object])?.first)
        let threshold = try #require((scale["thresholds"] as? [Object])?.first)
        let reliability = try #require(scale["reliability"] as? Object)
        let bootstrap = try #require(reliability["bootstrap"] as? Object)
        #expect(threshold["interval"] as? String == "cluster_bootstrap")
        #expect(threshold["actual"] as? Double == bootstrap["lower"] as? Double)
        #expect(bootstrap["unit"] as? String == "clusters" && bootstrap["resamples"] as? Int == 100)
        #expect(((reliability["alpha"] as? Object)?["caution"] as? String)?.contains(Self.intervals) == true)
        #expect((scale["one_factor_fit"] as? Object)?["caution"] is String)
        let group = try #require((clustered["subgroups"] as? [Object])?.first?["scales"] as? [Object]).first
        let comparison = try #require((group?["comparisons"] as? [Object])?.first)
        #expect((comparison["caution"] as? String)?.hasPrefix(Self.tests) == true)
        let level = try #require((group?["groups"] as? [Object])?.first)
        #expect((level["interval"] as? Object)?["method"] as? String == "bootstrap")
        #expect((level["bootstrap"] as? Object)?["unit"] as? String == "clusters")
        #expect((level["items"] as? [Object])?.count == 4)
        for figure in ["average_r", "lambda2", "sem", "mean"] {
            let interval = try #require(level["\(figure)_interval"] as? Object)
            let value = try #require(level[figure] as? Double)
            #expect(try #require(interval["lower"] as? Double) < value, "\(figure)")
            #expect(try #require(interval["upper"] as? Double) > value, "\(figure)")
        }
    }

    @Test func withoutClustersNothingIsSaid() throws {
        let plain = try analyze("--cluster", "none", "--format", "json").output
        #expect(!plain.contains("take rows for independent"))
        let scale = try #require((document("--cluster", "none")["scales"] as? [Object])?.first)
        #expect((scale["thresholds"] as? [Object])?.first?["interval"] as? String == "feldt")
        #expect(!(try analyze("--cluster", "none", "--format", "html").output).contains(Self.tests))
    }

    @Test func terminal() throws {
        let output = try analyze().output
        #expect(output.contains("the BCa bootstrap of whole clusters at 95%"))
        #expect(output.contains("note: Feldt's, Bonett's"))
        #expect(output.contains("note: The p of χ²"))
        #expect(output.contains("note: " + Self.tests))
        let first = try #require(output.split(separator: "\n").first { $0.contains(#/trust +alpha/#) })
        #expect(first.contains("bootstrap (BCa) of 10 clusters"))
        #expect(output.contains("sex: intervals come from resampled clusters of each group (BCa); those of means are by t, those of omega total by the jackknife."))
    }

    @Test func page() throws {
        let output = try analyze("--format", "html").output
        #expect(output.contains("alpha with the interval of resampled clusters at 95%"))
        #expect(output.contains(Self.intervals))
        #expect(output.contains("by the BCa bootstrap of whole clusters at 95%"))
        #expect(output.contains("Omega total by group"))
        #expect(output.contains("Item-rest correlations in"))
    }

    @Test func tables() throws {
        _ = try analyze("--format", "csv", "-o", "tables")
        let thresholds = try folder.contents(of: "tables/thresholds.csv")
        #expect(thresholds.contains("the BCa bootstrap of whole clusters at 95%"))
        #expect(try folder.contents(of: "tables/differential-functioning.csv").contains("takes rows for independent"))
        #expect(try folder.contents(of: "tables/one-factor-fit.csv").contains("takes rows for independent"))
        let groups = try folder.contents(of: "tables/subgroups.csv").split(separator: "\n")
        #expect(groups[0].contains("omega_total_lower") && groups[0].contains("sem_upper"))
        #expect(groups[1].contains("bootstrap") && groups[1].contains("clusters"))
        let items = try folder.contents(of: "tables/subgroup-items.csv").split(separator: "\n")
        #expect(items[0] == "column,group,scale,item,item_rest_r,lower,upper,undefined")
        #expect(items.count == 1 + 2 * (4 + 3))
        let further = try folder.contents(of: "tables/subgroup-coefficients.csv").split(separator: "\n")
        #expect(further[0] == "column,group,scale,coefficient,estimate,lower,upper,undefined")
        #expect(further.count == 1 + 2 * 2 * 5)
    }

    @Test func junit() throws {
        _ = try analyze("--junit", "gate.xml")
        let file = try folder.contents(of: "gate.xml")
        #expect(file.contains("name=\"the lower bound of alpha of trust, at least .10\""))
        #expect(file.contains("<system-out>the lower bound of alpha of trust by the BCa bootstrap of whole clusters at 95% is"))
    }

    /// The quick report takes rows for independent unless it is told otherwise, and says so.
    @Test func theQuickReportSaysWhatItTakesRowsFor() throws {
        func report(_ file: String, _ more: String...) throws -> String {
            try folder.run(
                try UserFolder.program(),
                ["reliability", file, "--form", "nurse", "--data", "ward.nurse.csv"] + more
            ).output
        }
        let note = "note: Rows of one nurse_id resemble each other"
        #expect(try report(Ward.file).contains(note))
        let drawn = try report(Ward.file, "--ci", "bootstrap", "--resamples", "100", "--cluster", "nurse_id")
        #expect(drawn.contains("95% CI (bootstrap)") && !drawn.contains(note))
        #expect(try !report(Ward.file, "--format", "csv").contains("note:"))
    }
}
