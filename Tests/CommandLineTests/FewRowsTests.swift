import Foundation
import TestSupport
import Testing

/// Which small numbers of rows `analyze` tells, and which not.
@Suite struct FewRowsTests {
    private let folder: UserFolder

    init() throws {
        folder = try UserFolder()
        try folder.put(Ward.yaml, in: Ward.file)
    }

    private typealias Object = [String: Any]

    /// Forty patients of so many nurses: two left everything out, three repeat another's answers.
    private func put(nurses: Int) throws {
        let rows = (0..<40).map { row in
            let who = max(row, 5)
            let answers = [
                who % 5, who / 5 % 5, who / 25, (who * 3 + 1) % 5, (who * 7) % 4, (who + 2) % 5, (who * 2) % 3,
            ].map { String($0 + 1) }
            return "n\(row % nurses),p\(row),\(row < 2 ? ",,,,,," : answers.joined(separator: ","))\n"
        }
        try folder.put("nurse_id,patient_id,open,warm,kind,cold,tense,hasty,loud\n" + rows.joined(), in: "p.csv")
    }

    private func quality(_ format: String) throws -> String {
        let outcome = try folder.scalewright(
            "analyze", Ward.file, "--form", "patient", "--data", "p.csv", "--resamples", "0", "--format", format)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome.output
    }

    private func document() throws -> Object {
        let document = try JSONSerialization.jsonObject(with: Data(quality("json").utf8)) as? Object
        return try #require(document?["quality"] as? Object)
    }

    /// Rows of a whole file name nobody's answers.
    @Test func ofAWholeFileTheyAreTold() throws {
        try put(nurses: 5)
        let quality = try document()
        #expect(quality["empty_rows"] as? Int == 2)
        #expect(quality["complete_rows"] as? Int == 38)
        // Of four alike; the second of the empty ones repeats nothing.
        #expect(quality["repeated_rows"] as? Int == 3)
        #expect((quality["careless"] as? Object)?["flagged_rows"] is Int)
        #expect(try self.quality("terminal").contains("rows without any answer               2"))
    }

    /// A nurse who knows her patients could find out who the two were.
    @Test func ofAnswersAboutOnePersonTheyAreNot() throws {
        try put(nurses: 1)
        let quality = try document()
        let few = ["fewer_than": 10]
        #expect(quality["empty_rows"] as? [String: Int] == few)
        #expect(quality["repeated_rows"] as? [String: Int] == few)
        // What the figures rest on is told with them.
        #expect(quality["complete_rows"] as? Int == 38)
        let careless = try #require(quality["careless"] as? Object)
        for sign in try #require(careless["signs"] as? [Object]) {
            let count = sign["rows"] as? Int
            #expect(count == nil || count == 0 || (10...30).contains(count ?? 0) || count == 40)
        }
        let patterns = try #require((quality["common_patterns"] as? Object)?["patterns"] as? [Object])
        #expect(!patterns.contains { ($0["missing"] as? [String])?.isEmpty == false })
        #expect(try self.quality("terminal").contains(/rows without any answer +fewer than 10\n/))
        #expect(try self.quality("html").contains("fewer than 10 without any answer"))
    }

    /// A wave with few people is no more told by the comparison of waves than among the groups.
    @Test func ofAWaveTheyAreNot() throws {
        try folder.put(ThirtyPeople.yaml, in: ThirtyPeople.file)
        let lines = ThirtyPeople.data(["pre", "post", "later"]).split(separator: "\n")
        let kept = lines.enumerated().filter { place, line in !line.contains(",later,") || place > 87 }.map(\.element)
        try folder.put(kept.joined(separator: "\n") + "\n", in: "w.csv")
        let outcome = try folder.scalewright(
            "analyze", ThirtyPeople.file, "--data", "w.csv", "--resamples", "0", "--format", "json")
        let document = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? Object)
        let retest = try #require(document["retest"] as? Object)
        let waves = try #require(retest["waves"] as? [Object])
        #expect(waves.count == 3)
        #expect(waves.count { $0["n"] is Int } == 1)
        let comparisons = try #require(retest["comparisons"] as? [Object])
        let last = try #require(comparisons.first { $0["to"] as? String == "later" })
        #expect(last["n"] as? [String: Int] == ["fewer_than": 10])
        #expect((last["r"] as? [String: String])?["undefined"] == "withheld, fewer than 10 rows")
        let first = try #require(comparisons.first { $0["to"] as? String == "post" })
        #expect(first["n"] as? Int == 30 && first["r"] is Double)
    }
}
