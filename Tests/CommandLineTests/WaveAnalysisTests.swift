import Foundation
import TestSupport
import Testing

/// Rows of one person in several waves are no independent evidence.
@Suite struct WaveAnalysisTests {
    private let folder: UserFolder

    init() throws {
        folder = try UserFolder()
        try folder.put(ThirtyPeople.yaml, in: ThirtyPeople.file)
        try folder.put(ThirtyPeople.data(["pre", "post"]), in: "two.csv")
        try folder.put(ThirtyPeople.data(["pre"]), in: "one.csv")
    }

    private func run(_ data: String, _ more: String...) throws -> Outcome {
        let outcome = try folder.run(
            try UserFolder.program(),
            ["analyze", ThirtyPeople.file, "--data", data, "--resamples", "100"] + more)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome
    }

    private typealias Object = [String: Any]

    private func document(_ data: String, _ more: String...) throws -> Object {
        let outcome = try folder.run(
            try UserFolder.program(),
            ["analyze", ThirtyPeople.file, "--data", data, "--resamples", "100", "--format", "json"] + more)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? Object)
    }

    private func reliability(_ document: Object) throws -> Object {
        let scale = try #require((document["scales"] as? [Object])?.first)
        return try #require(scale["reliability"] as? Object)
    }

    @Test func personsAndRowsAreCounted() throws {
        let occasions = try #require(document("two.csv")["occasions"] as? Object)
        #expect(occasions["rows"] as? Int == 60)
        #expect(occasions["persons"] as? Int == 30)
        #expect(occasions["waves"] as? [String] == ["pre", "post"])
        #expect(occasions["repeated"] as? Bool == true)
        for format in ["terminal", "html"] {
            let output = try run("two.csv", "--format", format).output
            #expect(output.contains("60 rows are of 30 persons (by person_id) in 2 waves (by wave)."))
            #expect(output.contains("the bootstrap draws whole persons"))
        }
        #expect(try run("one.csv").output.contains("30 rows are of 30 persons (by person_id) in 1 wave (by wave)."))
    }

    @Test func intervalsThatAskForIndependentRowsAreLeftOut() throws {
        let document = try document("two.csv", "--by", "site")
        let reliability = try reliability(document)
        let alpha = try #require(reliability["alpha"] as? Object)
        let reason = ["undefined": "rows of one person are not independent"]
        #expect(alpha["raw"] is Double)
        #expect(alpha["ase"] as? [String: String] == reason)
        for interval in try #require(alpha["intervals"] as? [Object]) {
            #expect(interval["lower"] as? [String: String] == reason)
        }
        let bootstrap = try #require(reliability["bootstrap"] as? Object)
        #expect(bootstrap["unit"] as? String == "persons")
        #expect(bootstrap["units"] as? Int == 30)
        #expect(bootstrap["lower"] is Double)
        let fit = try #require((document["scales"] as? [Object])?.first?["one_factor_fit"] as? Object)
        #expect(fit["chi_square"] is Double && fit["p"] as? [String: String] == reason)
        #expect((document["quality"] as? Object)?["little"] as? [String: String] == reason)
        let groups = try #require(document["subgroups"] as? [Object])
        #expect(groups.map { $0["column"] as? String } == ["site", "wave"])
        let site = try #require((groups[0]["scales"] as? [Object])?.first)
        #expect((site["comparisons"] as? [Object])?.allSatisfy { ($0["items"] as? [Any])?.isEmpty == true } == true)
    }

    /// A wave by itself has what the same rows have as a file of their own.
    @Test func eachWaveStandsByItself() throws {
        let waves = try #require((document("two.csv")["subgroups"] as? [Object])?.last)
        let levels = try #require((waves["scales"] as? [Object])?.first?["groups"] as? [Object])
        #expect(levels.map { $0["id"] as? String } == ["post", "pre"])
        #expect(levels.map { $0["n"] as? Int } == [30, 30])
        let alone = try reliability(document("one.csv"))
        let alpha = try #require(alone["alpha"] as? Object)
        let feldt = try #require((alpha["intervals"] as? [Object])?.first)
        #expect(levels[1]["alpha"] as? Double == alpha["raw"] as? Double)
        #expect((levels[1]["interval"] as? Object)?["lower"] as? Double == feldt["lower"] as? Double)
        #expect(feldt["lower"] is Double)
        #expect((alone["bootstrap"] as? Object)?["unit"] as? String == "rows")
    }

    /// As with `reliability`, where they have to be asked for.
    @Test func wavesMayBeAskedFor() throws {
        let asked = try #require(document("two.csv", "--by", "wave")["subgroups"] as? [Object])
        #expect(asked.map { $0["column"] as? String } == ["wave"])
    }

    /// The wave in which the bound is lowest decides.
    @Test func theLowerBoundIsHeldToEachWave() throws {
        let document = try document("two.csv")
        let waves = try #require((document["subgroups"] as? [Object])?.last)
        let levels = try #require((waves["scales"] as? [Object])?.first?["groups"] as? [Object])
        let lowest = levels.compactMap { ($0["interval"] as? Object)?["lower"] as? Double }.min()
        let scale = try #require((document["scales"] as? [Object])?.first)
        let threshold = try #require((scale["thresholds"] as? [Object])?.first)
        #expect(threshold["measure"] as? String == "alpha_lower")
        #expect(threshold["actual"] as? Double == lowest)
        #expect(try run("two.csv").output.contains("held to the wave in which it is lowest"))
    }
}
