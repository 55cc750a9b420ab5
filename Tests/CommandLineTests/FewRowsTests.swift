import Foundation
import TestSupport
import Testing

/// Which small numbers of rows `analyze` tells, and which not.
@Suite struct FewRowsTests {
    private let folder: UserFolder

    private static let items = ["open", "warm", "kind", "fair", "calm", "glad", "keen", "just"]
    private static let yaml = """
        scalewright: 1
        instrument: class
        title: Teachers as students see them
        version: 1.0.0
        language: en
        definition: How teachers treat students.
        license: CC0-1.0
        population: Students.
        unit: student
        keys: {teacher: teacher_id, student: student_id}
        forms:
          student: {rater: student, target: teacher, names: {teacher: this teacher}}
        responses: {degree: {labels: [Never, Rarely, Sometimes, Often, Always]}}
        items:

        """ + items.map { "  \($0): {responses: degree, text: 'How \($0) is {teacher}?'}\n" }.joined() + """
          check: {responses: degree, attention: 2, text: "Please answer with 'Rarely' here."}
        scales:
          care: {definition: Care., items: [\(items.joined(separator: ", "))], score: mean, answered: 5}
        """

    init() throws {
        folder = try UserFolder()
        try folder.put(Self.yaml, in: "class.instrument.yaml")
    }

    private typealias Object = [String: Any]

    /// Forty students of so many teachers: two left everything out, and three gave one answer throughout and
    /// failed the check, so that two of them repeat the first.
    private func put(teachers: Int) throws {
        let rows = (0..<40).map { row in
            let answers = (0..<8).map { item in
                item == 7 ? row / 25 + 1 : (row * (item + 3) + row / 5 * (item + 1) * (item + 1) + item) % 5 + 1
            }
            let cells = row < 2 ? [Int](repeating: 0, count: 9) : row < 5 ? [Int](repeating: 3, count: 9) : answers + [2]
            let texts = cells.map { $0 == 0 ? "" : String($0) }
            return "t\(row % teachers),s\(row),\(texts.joined(separator: ","))\n"
        }
        try folder.put(
            "teacher_id,student_id,\(Self.items.joined(separator: ",")),check\n" + rows.joined(), in: "s.csv")
    }

    private func quality(_ format: String) throws -> String {
        let outcome = try folder.scalewright(
            "analyze", "class.instrument.yaml", "--data", "s.csv", "--resamples", "0", "--format", format)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome.output
    }

    private func document() throws -> (quality: Object, careless: Object) {
        let document = try JSONSerialization.jsonObject(with: Data(quality("json").utf8)) as? Object
        let quality = try #require(document?["quality"] as? Object)
        return (quality, try #require(quality["careless"] as? Object))
    }

    private func failedChecks(_ careless: Object) throws -> Any? {
        let signs = try #require(careless["signs"] as? [Object])
        return signs.first { $0["sign"] as? String == "attention" }?["rows"]
    }

    /// Rows of a whole file name nobody's answers.
    @Test func ofAWholeFileTheyAreTold() throws {
        try put(teachers: 4)
        let (quality, careless) = try document()
        #expect(quality["empty_rows"] as? Int == 2)
        #expect(quality["complete_rows"] as? Int == 38)
        #expect(quality["repeated_rows"] as? Int == 2)
        #expect(careless["flagged_rows"] as? Int == 3)
        #expect(try failedChecks(careless) as? Int == 3)
        #expect((careless["sensitivity"] as? [Object])?.first?["n_without"] as? Int == 35)
    }

    /// A teacher who knows the class could find out who the three were. That two left all answers out, the
    /// numbers behind the figures tell.
    @Test func ofAnswersAboutOnePersonTheyAreNot() throws {
        try put(teachers: 1)
        let (quality, careless) = try document()
        let few = ["fewer_than": 10]
        #expect(quality["empty_rows"] as? Int == 2)
        #expect(quality["complete_rows"] as? Int == 38)
        #expect(quality["repeated_rows"] as? [String: Int] == few)
        #expect(careless["flagged_rows"] as? [String: Int] == few)
        #expect(try failedChecks(careless) as? [String: Int] == few)
        #expect((careless["sensitivity"] as? [Object])?.isEmpty == true)
        let terminal = try self.quality("terminal")
        #expect(terminal.contains(/rows that repeat an earlier one +fewer than 10\n/))
        #expect(terminal.contains("Fewer than 10 of 40 rows show 2 signs of careless answering or more."))
        #expect(!terminal.contains("Figures with and without the flagged rows"))
        let page = try self.quality("html")
        #expect(page.contains("fewer than 10 that repeat all the answers"))
        #expect(page.contains("Fewer than 10 of 40 rows show 2 signs of careless answering or more."))
        #expect(!page.contains("Figures with all rows and without the flagged ones"))
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
