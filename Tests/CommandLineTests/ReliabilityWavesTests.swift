import Foundation
import TestSupport
import Testing

/// `reliability` on rows of the same persons in several waves.
@Suite struct ReliabilityWavesTests {
    private let folder: UserFolder
    private static let reason = ["undefined": "rows of one person are not independent"]

    init() throws {
        folder = try UserFolder()
        try folder.put(ThirtyPeople.yaml, in: ThirtyPeople.file)
        try folder.put(ThirtyPeople.data(["pre", "post"]), in: "two.csv")
        try folder.put(ThirtyPeople.data(["pre"]), in: "one.csv")
        // Sixty people, each with one row, over two waves.
        let others = ThirtyPeople.data(["post"]).replacing("\np", with: "\nq").split(separator: "\n").dropFirst()
        try folder.put(
            ThirtyPeople.data(["pre"]) + others.joined(separator: "\n") + "\n", in: "cross.csv")
    }

    private typealias Object = [String: Any]

    private func run(_ data: String, _ more: [String]) throws -> Outcome {
        try folder.run(try UserFolder.program(), ["reliability", ThirtyPeople.file, "--data", data] + more)
    }

    private func document(_ data: String, _ more: String...) throws -> Object {
        let outcome = try run(data, ["--format", "json"] + more)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? Object)
    }

    private func scale(_ document: Object) throws -> Object {
        try #require((document["scales"] as? [Object])?.first)
    }

    private func interval(_ scale: Object) throws -> Object {
        try #require((scale["alpha"] as? Object)?["ci"] as? Object)
    }

    /// On the fast path, and on that which looks at groups.
    @Test(arguments: [[], ["--by", "site"]], ["feldt", "bonett", "bonett_corrected", "duhachek_iacobucci"])
    func intervalsAreLeftOut(_ more: [String], _ method: String) throws {
        let outcome = try run("two.csv", ["--format", "json", "--ci", method] + more)
        let document = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? Object)
        let scale = try scale(document)
        #expect((scale["alpha"] as? Object)?["raw"] is Double)
        #expect(scale["ase"] as? [String: String] == Self.reason)
        let interval = try interval(scale)
        #expect(interval["method"] as? String == method)
        #expect(interval["lower"] as? [String: String] == Self.reason)
        #expect(interval["upper"] as? [String: String] == Self.reason)
        let occasions = try #require(document["occasions"] as? Object)
        #expect(occasions["repeated"] as? Bool == true)
        #expect(occasions["wave_column"] as? String == "wave")
        #expect(occasions["person_columns"] as? [String] == ["person_id"])
        for level in (document["by"] as? Object)?["levels"] as? [Object] ?? [] {
            let first = try #require((level["scales"] as? [Object])?.first)
            #expect(try self.interval(first)["lower"] as? [String: String] == Self.reason)
        }
    }

    /// The same alpha and the same bootstrap as `analyze`, person by person.
    @Test func isWhatAnAnalysisSays() throws {
        let own = try scale(try document("two.csv", "--ci", "bootstrap", "--resamples", "100", "--seed", "5"))
        let outcome = try folder.scalewright(
            "analyze", ThirtyPeople.file, "--data", "two.csv", "--resamples", "100", "--seed", "5", "--format", "json")
        let analysis = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? Object)
        let reliability = try #require(try scale(analysis)["reliability"] as? Object)
        let bootstrap = try #require(reliability["bootstrap"] as? Object)
        let interval = try interval(own)
        #expect(interval["lower"] as? Double == bootstrap["lower"] as? Double)
        #expect(interval["upper"] as? Double == bootstrap["upper"] as? Double)
        #expect(interval["lower"] is Double)
        #expect((own["alpha"] as? Object)?["raw"] as? Double == (reliability["alpha"] as? Object)?["raw"] as? Double)
    }

    @Test func theBootstrapSaysWhatItDrew() throws {
        let note = try document("two.csv", "--ci", "bootstrap", "--resamples", "50")["bootstrap"] as? Object
        #expect(note?["persons"] as? [String] == ["person_id"])
        let text = try run("two.csv", ["--ci", "bootstrap", "--resamples", "50"]).output
        #expect(text.contains("Bootstrap: 50 resamples of whole persons (by person_id), seed 1."))
        let alone = try document("one.csv", "--ci", "bootstrap", "--resamples", "50")["bootstrap"] as? Object
        #expect(alone?["persons"] == nil)
    }

    /// A wave by itself has what the same rows have as a file of their own.
    @Test(arguments: ["feldt", "bootstrap"])
    func eachWaveStandsByItself(_ method: String) throws {
        let by = try #require(
            try document("two.csv", "--by", "wave", "--ci", method, "--resamples", "50")["by"] as? Object)
        let levels = try #require(by["levels"] as? [Object])
        // In the order in which the instrument declares them; nobody was there in the last.
        #expect(levels.map { $0["level"] as? String } == ["pre", "post", "later"])
        #expect(levels.map { $0["rows"] as? Int } == [30, 30, nil])
        let pre = try interval(try #require((levels[0]["scales"] as? [Object])?.first))
        let alone = try interval(try scale(document("one.csv", "--ci", method, "--resamples", "50")))
        #expect(pre["lower"] is Double)
        #expect(pre["lower"] as? Double == alone["lower"] as? Double)
    }

    /// Persons are told apart from rows: in one wave, or with other people in the next, nothing is left out.
    @Test(arguments: ["one.csv", "cross.csv"])
    func whereEverybodyHasOneRow(_ data: String) throws {
        let document = try document(data)
        #expect(try interval(scale(document))["lower"] is Double)
        #expect(try scale(document)["ase"] is Double)
        #expect((document["occasions"] as? Object)?["repeated"] as? Bool == false)
        #expect(try !run(data, []).output.contains("not independent"))
    }

    @Test func forPeopleAndTables() throws {
        let text = try run("two.csv", []).output
        #expect(text.contains("note: Persons (by person_id) have rows in several waves (by wave)."))
        #expect(text.contains("no interval, SE: rows of one person are not independent"))
        #expect(text.contains("--by wave shows each wave by itself"))
        let table = try run("two.csv", ["--format", "csv"]).output
        #expect(table.contains(",mood,,feldt_lower,,rows of one person are not independent\n"))
    }

    /// A demand on the lower bound has no figure, and says why; what is demanded of alpha itself stays.
    @Test func theGateSaysWhy() throws {
        let alone = try run("one.csv", ["--gate"])
        #expect(alone.status == 0, "\(alone.errors)")
        let outcome = try run("two.csv", ["--gate", "--junit", "gate.xml"])
        #expect(outcome.status == 1)
        let message =
            "the lower bound of alpha of mood by Feldt's interval at 95% cannot be had (rows of one person are not independent), and has to reach .30"
        #expect(outcome.errors.contains(message))
        #expect(outcome.errors.hasSuffix("  fix: Let 'analyze --gate' hold the lower bound to each wave by itself.\n"))
        #expect(try folder.contents(of: "gate.xml").contains(message))
        #expect(outcome.output.contains("missed: alpha's lower bound (Feldt's interval at 95%) cannot be had (rows of one person"))
    }

    private func document(ofSummary summary: String) throws -> Object {
        let outcome = try folder.scalewright(
            "reliability", ThirtyPeople.file, "--from-summary", "-", "--format", "json", input: summary)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? Object)
    }

    /// A summary says whether somebody has several rows, and is then worth as much as the rows.
    @Test(arguments: ["one.csv", "cross.csv", "two.csv"])
    func aSummaryTells(_ data: String) throws {
        let summary = try run(data, ["--format", "summary"]).output
        #expect(summary.contains("\n,repeated_persons,,,\(data == "two.csv" ? 1 : 0)\n"))
        let direct = try run(data, ["--format", "json"]).output
        let outcome = try folder.scalewright(
            "reliability", ThirtyPeople.file, "--from-summary", "-", "--format", "json", input: summary)
        #expect(outcome.output == direct)
    }

    /// Summaries from before they told, and several together, which may be of several waves.
    @Test func summariesCannotTell() throws {
        let summary = try run("one.csv", ["--format", "summary"]).output
        let silent = summary.replacing(",repeated_persons,,,0\n", with: "")
        let reason = ["undefined": "nothing says whether persons have rows in several waves"]
        #expect(try interval(scale(document(ofSummary: silent)))["lower"] as? [String: String] == reason)
        #expect((try document(ofSummary: silent)["occasions"] as? Object)?["repeated"] as? [String: String] == reason)
        let text = try folder.scalewright("reliability", ThirtyPeople.file, "--from-summary", "-", input: silent)
        #expect(text.output.contains("note: A summary does not tell whether persons (by person_id)"))
        try folder.put(summary, in: "a.csv")
        try folder.put(summary, in: "b.csv")
        let several = try folder.scalewright(
            "reliability", ThirtyPeople.file, "--from-summary", "a.csv", "b.csv", "--format", "summary")
        #expect(several.output.contains(",rows,,,60\n"))
        #expect(!several.output.contains("repeated_persons"))
        let refused = try folder.run(
            try UserFolder.program(), ["reliability", ThirtyPeople.file, "--from-summary", "-"],
            input: summary.replacing(",repeated_persons,,,0\n", with: ",repeated_persons,,,7\n"))
        #expect(refused.status == 2)
        #expect(refused.errors.contains("'7' does not say whether persons have several rows"))
    }
}
