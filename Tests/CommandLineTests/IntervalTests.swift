import Foundation
import SeededInputs
import TestSupport
import Testing

/// Intervals of alpha, and reports by group.
@Suite struct IntervalTests {
    private let folder: UserFolder

    init() throws {
        folder = try UserFolder()
        try folder.put(Mood.yaml, in: Mood.file)
    }

    private struct Document: Decodable {
        struct Bound: Decodable {
            var value: Double?
            init(from decoder: any Decoder) throws {
                value = try? decoder.singleValueContainer().decode(Double.self)
            }
        }
        struct Interval: Decodable { var method: String, level: Double, lower: Bound, upper: Bound }
        struct Alpha: Decodable { var raw: Double, ci: Interval }
        struct Scale: Decodable { var id: String, n: Int, alpha: Alpha }
        struct Level: Decodable { var level: String, rows: Int?, scales: [Scale]?, withheld: String? }
        struct By: Decodable { var column: String, minimum_cell: Int, ungrouped_rows: Int, levels: [Level] }
        struct Bootstrap: Decodable { var seed: Int, resamples: Int, cluster: String? }
        var scales: [Scale], by: By?, bootstrap: Bootstrap?
    }

    private func document(_ arguments: String...) throws -> Document {
        let outcome = try folder.run(
            try UserFolder.program(), ["reliability", "--format", "json"] + arguments)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return try JSONDecoder().decode(Document.self, from: Data(outcome.output.utf8))
    }

    private func mood(_ arguments: String...) throws -> Document.Interval {
        try folder.put(Mood.reliable, in: "m.csv")
        let all = ["reliability", "--format", "json", Mood.file, "--data", "m.csv"] + arguments
        let outcome = try folder.run(try UserFolder.program(), all)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let document = try JSONDecoder().decode(Document.self, from: Data(outcome.output.utf8))
        return document.scales[0].alpha.ci
    }

    /// Alpha is 8/9 with n = 4 and k = 2, so that by hand: Bonett's √(2k/((k−1)(n−2))) is √2, his
    /// correction ln(4/3); z is 1.959964 at 95 % and 1.644854 at 90 %.
    @Test func closedForms() throws {
        let z = 1.959963984540054
        let bonett = try mood("--ci", "bonett")
        #expect(bonett.method == "bonett")
        #expect(bonett.level == 0.95)
        #expect(abs(try #require(bonett.lower.value) - (1 - exp(log(1.0 / 9) + z * 2.0.squareRoot()))) < 1e-12)
        let corrected = try mood("--ci", "bonett_corrected")
        #expect(
            abs(try #require(corrected.upper.value) - (1 - exp(log(1.0 / 9) - log(4.0 / 3) - z * 2.0.squareRoot())))
                < 1e-12)
        let narrow = try mood("--ci", "bonett", "--level", "0.9")
        #expect(narrow.level == 0.9)
        #expect(
            abs(try #require(narrow.lower.value) - (1 - exp(log(1.0 / 9) + 1.6448536269514722 * 2.0.squareRoot())))
                < 1e-12)
        let symmetric = try mood("--ci", "duhachek_iacobucci")
        let middle = try (#require(symmetric.lower.value) + #require(symmetric.upper.value)) / 2
        #expect(abs(middle - 8.0 / 9) < 1e-12)
        #expect(try mood("--level", "0.9").method == "feldt")
    }

    /// The gate stays with Feldt's bound at 95 %, whatever interval is shown.
    @Test func theGateStays() throws {
        try folder.put(Mood.yaml.replacing("{alpha: 0.80}", with: "{alpha_lower: 0.0}"), in: Mood.file)
        try folder.put(Mood.reliable, in: "m.csv")
        func line(_ arguments: String...) throws -> Substring {
            let all = ["reliability", Mood.file, "--data", "m.csv"] + arguments
            let output = try folder.run(try UserFolder.program(), all).output
            return try #require(output.split(separator: "\n").first { $0.contains("alpha's lower bound") })
        }
        #expect(try line() == line("--ci", "bonett", "--level", "0.5"))
    }

    private func drawTsr() throws {
        try folder.putShipped("tsr")
        let drawn = try folder.scalewright(
            "simulate", "tsr.instrument.yaml", "--form", "student", "--rows", "130", "-o", "-")
        try folder.put(drawn.output, in: "s.csv")
    }

    @Test func bootstraps() throws {
        try drawTsr()
        func scales(_ more: String...) throws -> Document {
            let all = [
                "reliability", "--format", "json", "tsr.instrument.yaml", "--form", "student", "--data", "s.csv",
                "--ci", "bootstrap", "--resamples", "60",
            ]
            let outcome = try folder.run(try UserFolder.program(), all + more)
            #expect(outcome.status == 0, "\(outcome.errors)")
            return try JSONDecoder().decode(Document.self, from: Data(outcome.output.utf8))
        }
        let first = try scales()
        #expect(first.bootstrap?.resamples == 60)
        #expect(first.bootstrap?.cluster == nil)
        for scale in first.scales where scale.alpha.ci.lower.value != nil {
            #expect(scale.alpha.ci.method == "bootstrap")
            #expect(try #require(scale.alpha.ci.lower.value) < scale.alpha.raw)
            #expect(try #require(scale.alpha.ci.upper.value) > scale.alpha.raw)
        }
        #expect(first.scales.count { $0.alpha.ci.lower.value != nil } > 1)
        func lowers(_ document: Document) -> [Double?] { document.scales.map(\.alpha.ci.lower.value) }
        #expect(try lowers(scales()) == lowers(first))
        #expect(try lowers(scales("--seed", "2")) != lowers(first))
        let clustered = try scales("--cluster", "teacher_id")
        #expect(clustered.bootstrap?.cluster == "teacher_id")
        #expect(lowers(clustered) != lowers(first))
    }

    private struct GateReport: Decodable {
        struct Threshold: Decodable { var measure: String, actual: Document.Bound, interval: String? }
        struct Gate: Decodable { var thresholds: [Threshold] }
        struct Scale: Decodable { var alpha: Document.Alpha, gate: Gate }
        var scales: [Scale]
    }

    /// Drawing clusters holds the gate to them at 95 %, whatever level is shown; and so says the outcome.
    @Test func clustersDecideTheGate() throws {
        try drawTsr()
        let yaml = try folder.contents(of: "tsr.instrument.yaml")
        try folder.put(yaml.replacing("alpha: 0.80", with: "alpha_lower: 0.80"), in: "tsr.instrument.yaml")
        func first(_ more: String...) throws -> (GateReport.Threshold, Document.Interval) {
            let all = [
                "reliability", "--format", "json", "tsr.instrument.yaml", "--form", "student", "--data", "s.csv",
                "--resamples", "60",
            ]
            let outcome = try folder.run(try UserFolder.program(), all + more)
            #expect(outcome.status == 0, "\(outcome.errors)")
            let scale = try JSONDecoder().decode(GateReport.self, from: Data(outcome.output.utf8)).scales[0]
            let threshold = try #require(scale.gate.thresholds.first { $0.measure == "alpha_lower" })
            return (threshold, scale.alpha.ci)
        }
        let feldt = try first()
        #expect(feldt.0.interval == "feldt")
        #expect(feldt.0.actual.value == feldt.1.lower.value)
        let clusters = try first("--ci", "bootstrap", "--cluster", "teacher_id")
        #expect(clusters.0.interval == "cluster_bootstrap")
        #expect(clusters.0.actual.value == clusters.1.lower.value)
        #expect(clusters.0.actual.value != feldt.0.actual.value)
        let narrow = try first("--ci", "bootstrap", "--cluster", "teacher_id", "--level", "0.8")
        #expect(narrow.0.actual.value == clusters.0.actual.value)
        #expect(try #require(narrow.1.lower.value) > #require(clusters.1.lower.value))
        #expect(try first("--ci", "bootstrap").0.interval == "feldt")
    }

    @Test func byGroup() throws {
        try drawTsr()
        let whole = try document("tsr.instrument.yaml", "--form", "student", "--data", "s.csv")
        let document = try document(
            "tsr.instrument.yaml", "--form", "student", "--data", "s.csv", "--by", "grade", "--minimum-cell", "60")
        #expect(document.scales.map(\.alpha.raw) == whole.scales.map(\.alpha.raw))
        let by = try #require(document.by)
        #expect(by.column == "grade")
        #expect(by.minimum_cell == 60)
        // Five clusters of fifteen share a grade: 75 rows, and the 55 that are left. The total would tell these.
        #expect(by.levels.map(\.rows) == [nil, nil])
        #expect(by.levels.map(\.withheld) == Array(repeating: "it or another that it would tell has fewer than 60 rows", count: 2))
        #expect(by.levels.allSatisfy { $0.scales == nil })
        let open = try #require(
            self.document(
                "tsr.instrument.yaml", "--form", "student", "--data", "s.csv", "--by", "grade", "--minimum-cell", "30"
            ).by)
        #expect(open.levels.map(\.rows) == [75, 55])
        #expect(open.levels.allSatisfy { $0.scales?.allSatisfy { $0.n >= 30 } == true })
    }

    /// Several chunks of the file, levels beyond ASCII and in quotes: the same bytes from any number of threads.
    @Test func threadsMakeNoDifference() throws {
        try folder.put(Panel.yaml, in: Panel.file)
        var random = SeededGenerator(seed: 8)
        let wards = ["north", "\"south, low\"", "größe", " east ", "", "=west"]
        let rows = (0..<14_000).map { row in
            let (level, first) = (wards[Int.random(in: 0..<6, using: &random)], Int.random(in: 1...4, using: &random))
            let second = Int.random(in: 0...9, using: &random)
            return "person\(row / 2),\(row % 2 == 0 ? "pre" : "post"),\(level),\(first),\(second == 0 ? "" : "\(second % 4 + 1)"),2\n"
        }
        try folder.put("person_id,wave,ward,calm,tired,check\n" + rows.joined(), in: "p.csv")
        func run(_ more: [String]) throws -> String {
            let outcome = try folder.run(
                try UserFolder.program(),
                ["reliability", Panel.file, "--data", "p.csv", "--by", "ward", "--format", "json"] + more)
            #expect(outcome.status == 0, "\(outcome.errors)")
            return outcome.output
        }
        let single = try run(["--threads", "1"])
        #expect(try run(["--threads", "3"]) == single)
        let levels = try #require(JSONDecoder().decode(Document.self, from: Data(single.utf8)).by).levels
        #expect(levels.map(\.level) == ["=west", "east", "größe", "north", "south, low"])
        let drawn = ["--ci", "bootstrap", "--resamples", "40", "--cluster", "person_id", "--threads"]
        #expect(try run(drawn + ["1"]) == run(drawn + ["4"]))
    }

    @Test func csv() throws {
        try folder.put(Mood.reliable, in: "m.csv")
        let outcome = try folder.scalewright("reliability", Mood.file, "--data", "m.csv", "--format", "csv")
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("level,scale,item,figure,value,undefined\n,mood,,k,2,\n,mood,,n,4,\n,mood,,alpha,0.88"))
    }

    @Test(arguments: [
        (["--level", "0"], "the level is 0", "above 0 and below 1"),
        (["--level", "1"], "the level is 1", "such as 0.95"),
        (["--ci", "bootstrap", "--resamples", "0"], "the number of resamples is 0", "from 20"),
        (["--cluster", "person_id"], "--cluster is given", "Add --ci bootstrap"),
        (["--ci", "bootstrap", "--cluster", "persn_id"], "there is no cluster 'persn_id'", "Did you mean 'person_id'?"),
        (["--by", "school"], "there is no group 'school'", "declares none"),
        (["--by", "school", "--minimum-cell", "1"], "the smallest cell is 1", "Give 2 or more"),
    ])
    func badInput(_ arguments: [String], _ message: String, _ advice: String) throws {
        try folder.put(Mood.reliable, in: "m.csv")
        let outcome = try folder.run(
            try UserFolder.program(), ["reliability", Mood.file, "--data", "m.csv"] + arguments)
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.hasPrefix("error: \(message)"), "\(outcome.errors)")
        #expect(outcome.errors.contains(advice), "\(outcome.errors)")
    }

    @Test func aGroupThatTheDataLack() throws {
        try folder.put(Mood.yaml.replacing("keys: {person: person_id}", with: "keys: {person: person_id}\ngroups: [ward]"), in: Mood.file)
        try folder.put(Mood.reliable, in: "m.csv")
        let outcome = try folder.scalewright("reliability", Mood.file, "--data", "m.csv", "--by", "ward")
        #expect(outcome.status == 2)
        #expect(outcome.errors.hasPrefix("error: m.csv: there is no column 'ward'\n  fix: Add the column"))
    }
}
