import Foundation
import Testing

/// What the page draws is also in the JSON and the tables.
@Suite struct AnalyzeFigureDataTests {
    private let folder: UserFolder

    init() throws { folder = try Ward.folder() }

    private typealias Object = [String: Any]

    private func analyze(_ format: String, _ more: [String]) throws -> Outcome {
        let arguments = [
            "analyze", Ward.file, "--form", "nurse", "--data", "ward.nurse.csv", "--partner-data",
            "ward.patient.csv", "--resamples", "0", "--format", format,
        ]
        let outcome = try folder.run(try UserFolder.program(), arguments + more)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome
    }

    private func document(_ more: String...) throws -> Object {
        let output = try analyze("json", more).output
        return try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? Object)
    }

    /// The cells of a table's rows, by column.
    private func table(_ name: String, _ more: String...) throws -> [[String: String]] {
        _ = try analyze("csv", ["-o", "tables", "--force"] + more)
        let lines = try folder.contents(of: "tables/\(name).csv").split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let header = try #require(lines.first)
        return lines.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { $1 }) }
    }

    /// The mean of a scale's correlations is the average that stands beside its alpha.
    @Test func correlationsOfAScale() throws {
        let document = try document()
        let tabled = try table("item-correlations")
        for scale in try #require(document["scales"] as? [Object]) {
            let correlations = try #require(scale["correlations"] as? Object)
            let items = try #require(correlations["items"] as? [String])
            #expect(items == (scale["items"] as? [Object])?.compactMap { $0["id"] as? String })
            let triangle = try #require(correlations["r"] as? [[Double]])
            #expect(triangle.map(\.count) == Array(items.indices))
            let all = triangle.flatMap(\.self)
            let average = try #require((scale["reliability"] as? Object)?["average_r"] as? Double)
            #expect(abs(all.reduce(0, +) / Double(all.count) - average) < 1e-12)
            let rows = tabled.filter { $0["items_of"] == scale["id"] as? String }
            #expect(rows.count == all.count)
            #expect(zip(rows, all).allSatisfy { abs((Double($0["r"] ?? "") ?? 9) - $1) < 1e-12 })
        }
        #expect(tabled.count { $0["items_of"] == "all scales" } == 21)
    }

    /// Correlations of few rows are as good as the answers.
    @Test func correlationsOfFewAreWithheld() throws {
        let document = try document("--minimum-cell", "100")
        for scale in try #require(document["scales"] as? [Object]) {
            #expect(scale["correlations"] as? [String: String] == ["undefined": "withheld, fewer than 100 rows"])
        }
        #expect(try table("item-correlations", "--minimum-cell", "100").allSatisfy { $0["r"] == "" })
    }

    @Test(arguments: ["2", "10"])
    func missingnessPatterns(_ minimum: String) throws {
        let quality = try #require(document("--minimum-cell", minimum)["quality"] as? Object)
        let common = try #require(quality["common_patterns"] as? Object)
        let patterns = try #require(common["patterns"] as? [Object])
        let others = try #require(common["other_rows"] as? Int)
        let rows = patterns.compactMap { $0["rows"] as? Int }
        #expect(rows.reduce(others, +) == 60)
        #expect(rows.allSatisfy { $0 >= Int(minimum) ?? 0 })
        #expect(patterns.first?["missing"] as? [String] == [])
        #expect(rows.first == quality["complete_rows"] as? Int)
        let tabled = try table("missing-patterns", "--minimum-cell", minimum)
        #expect(tabled.map { $0["rows"] } == (rows + [others]).map(String.init))
        #expect(tabled.last?["pattern"] == "others")
    }

    /// Every pair is in a cell; with a minimum that no cell can meet, none is told.
    @Test func gridOfPairs() throws {
        let scores = try #require((document("--minimum-cell", "2")["dyads"] as? Object)?["scores"] as? [Object])
        let trust = try #require(scores.first)
        let grid = try #require(trust["grid"] as? Object)
        let edges = try #require(grid["first_edges"] as? [Double])
        #expect(edges.first == 1 && edges.last == 5)
        let cells = try #require(grid["pairs"] as? [[Any]])
        #expect(cells.allSatisfy { $0.count == edges.count - 1 })
        let told = cells.flatMap(\.self).compactMap { $0 as? Int }
        let withheld = cells.flatMap(\.self).count { $0 is [String: String] }
        let pairs = try #require(trust["n"] as? Int)
        #expect(told.allSatisfy { $0 != 1 })
        #expect(told.reduce(0, +) + withheld <= pairs)
        let tabled = try table("dyad-grid", "--minimum-cell", "2").filter { $0["score"] == "trust" }
        #expect(tabled.compactMap { Int($0["pairs"] ?? "") } == told)
        #expect(tabled.count { $0["undefined"]?.hasPrefix("pairs: withheld") == true || $0["pairs"] == "" } == withheld)

        let strict = try #require((document("--minimum-cell", "59")["dyads"] as? Object)?["scores"] as? [Object])
        for score in strict {
            let cells = (score["grid"] as? Object)?["pairs"] as? [[Any]] ?? []
            #expect(cells.flatMap(\.self).allSatisfy { $0 as? Int == 0 || $0 is [String: String] })
        }
    }
}
