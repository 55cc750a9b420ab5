import Foundation
import SeededInputs
import Testing

/// Data from which little can be had: the figures that there are, and a reason for each that there is not.
@Suite struct AnalyzePoorDataTests {
    private let folder: UserFolder

    init() throws {
        folder = try UserFolder()
        try folder.put(Self.quiz, in: "quiz.instrument.yaml")
        try folder.put(Ward.yaml, in: Ward.file)
    }

    /// Four items on one scale, and one by itself.
    private static let quiz = """
        scalewright: 1
        instrument: quiz
        title: Quiz
        version: 1.0.0
        language: en
        definition: How people feel.
        license: CC0-1.0
        population: Adults.
        unit: person
        keys: {person: person_id}
        groups: [site]
        responses: {degree: {labels: [Never, Rarely, Sometimes, Often, Always]}}
        items:
          calm: {responses: degree, text: How often are you calm?}
          glad: {responses: degree, text: How often are you glad?}
          keen: {responses: degree, text: How often are you keen?}
          warm: {responses: degree, text: How often are you warm?}
          lone: {responses: degree, text: How often are you alone?}
        scales:
          mood: {definition: Mood., items: [calm, glad, keen, warm], score: mean, answered: 2}
          alone: {definition: Being alone., items: [lone], score: mean, answered: all}
        allow:
          - {rule: few-items-in-scale, because: One item shows what cannot be had of one.}
        """

    private struct Poor: CustomTestStringConvertible {
        var testDescription: String
        var rows: [String]
        /// Pieces of the report at the terminal.
        var said: [String]
    }

    private static let usual = [
        "1,2,1,2,3", "2,1,2,2,4", "3,3,4,3,1", "4,5,4,4,5", "5,4,5,5,2", "2,3,3,2,2", "4,4,5,3,3",
    ]

    private static let all: [Poor] = [
        Poor(
            testDescription: "one respondent", rows: ["1,2,3,4,5"],
            said: [
                "1 row, ", "1 row to analyse, at least 2 needed",
                "All items: no permutations, because 1 row to analyse, at least 3 needed.",
            ]),
        Poor(
            testDescription: "all answers equal", rows: .init(repeating: "3,3,3,3,3", count: 8),
            said: ["calm, glad, keen, warm never varied", "no item varies: each has the same answer in every row"]),
        Poor(
            testDescription: "an item that varies among three that do not",
            rows: usual.map { $0.prefix(1) + ",2,3,4,5" },
            said: ["glad, keen, warm never varied", "only 1 item varies, at least 2 have to"]),
        Poor(
            testDescription: "a constant item", rows: usual.map { "3" + $0.dropFirst() },
            said: ["mood: calm never varied", "no variance: every answer is the same"]),
        Poor(
            testDescription: "an item that is another's double",
            rows: usual.map { row in
                let answers = row.split(separator: ",")
                return [answers[0], answers[0], answers[2], answers[3], answers[4]].joined(separator: ",")
            },
            said: ["the correlation matrix is not positive definite", "1.000"]),
        Poor(
            testDescription: "negative alpha",
            rows: ["1,5,2,5,1", "5,1,5,2,2", "2,4,3,3,3", "4,2,2,5,4", "3,3,5,1,5", "1,5,4,1,1"],
            said: ["mood: Alpha is negative", "the items covary negatively on average"]),
        Poor(
            testDescription: "no answer at all", rows: .init(repeating: ",,,,", count: 6),
            said: ["rows without any answer               6", "0 rows to analyse"]),
        Poor(testDescription: "one item", rows: usual, said: ["1 item, at least 2 needed"]),
    ]

    @Test(arguments: all, ["listwise", "pairwise"])
    private func aReasonForWhatIsNotThere(_ poor: Poor, _ missing: String) throws {
        let lines = poor.rows.enumerated().map { "p\($0.offset),\($0.offset % 2),\($0.element)" }
        let data = "person_id,site,calm,glad,keen,warm,lone\n" + lines.joined(separator: "\n") + "\n"
        try folder.put(data, in: "data.csv")
        func run(_ format: String) throws -> Outcome {
            try folder.scalewright(
                "analyze", "quiz.instrument.yaml", "--data", "data.csv", "--by", "site", "--resamples",
                "50", "--missing", missing, "--format", format)
        }
        let outcome = try run("terminal")
        #expect(outcome.status == 0, "\(outcome.errors)")
        for text in poor.said { #expect(outcome.output.contains(text), "\(text)\n\(outcome.output)") }
        #expect(!outcome.output.contains(/\b-?(nan|inf)\b/))
        let document = try JSONSerialization.jsonObject(with: Data(try run("json").output.utf8))
        let scales = try #require((document as? [String: Any])?["scales"] as? [[String: Any]])
        for scale in scales {
            let fit = try #require(scale["one_factor_fit"] as? [String: Any])
            // No χ², no degrees of freedom.
            #expect(fit["chi_square"] is [String: String] == fit["df"] is [String: String])
        }
    }

    /// Sites of so many people each.
    private func putSites(_ sizes: [(site: String, people: Int)]) throws {
        let sites = sizes.flatMap { [String](repeating: $0.site, count: $0.people) }
        let rows = sites.enumerated().map { "p\($0.offset),\($0.element),\(Self.usual[$0.offset % 7])" }
        try folder.put(
            "person_id,site,calm,glad,keen,warm,lone\n" + rows.joined(separator: "\n") + "\n",
            in: "data.csv")
    }

    private func bySite(_ format: String) throws -> String {
        let outcome = try folder.scalewright(
            "analyze", "quiz.instrument.yaml", "--data", "data.csv", "--by", "site", "--resamples", "0",
            "--format", format)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome.output
    }

    /// Two small groups are named and nothing more is said of them.
    @Test func smallSubgroups() throws {
        try putSites([("hut", 5), ("barn", 6), ("house", 40)])
        let output = try bySite("terminal")
        #expect(output.contains("site: too few people in barn, hut; figures are withheld."))
        let line = try #require(output.split(separator: "\n").first { $0.contains("hut    mood") })
        #expect(line.split(separator: " ").dropFirst(3).joined(separator: " ") == "fewer than 10 – – – – – – – – – – – –")
        #expect(output.contains(/house\s+mood\s+40\s/))
    }

    /// One small group would be what the total leaves over: the next smallest is withheld with it, and nothing
    /// tells which of the two is the small one.
    @Test(arguments: ["terminal", "json", "csv", "html"])
    func noSmallSubgroupIsLeftOver(_ format: String) throws {
        try putSites([("hut", 4), ("barn", 13), ("house", 41)])
        let output = try bySite(format)
        if format == "json" {
            let document = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
            let site = try #require((document?["subgroups"] as? [[String: Any]])?.first)
            #expect(site["withheld"] as? [String] == ["barn", "hut"])
            for scale in try #require(site["scales"] as? [[String: Any]]) {
                let groups = try #require(scale["groups"] as? [[String: Any]])
                #expect(groups.map { $0["n"] as? Int } == [nil, 41, nil])
                let reasons = [0, 2].map { groups[$0]["n"] as? [String: String] }
                #expect(reasons[0] == ["undefined": "withheld, it or another that it would tell has fewer than 10 rows"])
                #expect(reasons[0] == reasons[1])
                for figure in ["alpha", "mean", "omega_total", "average_r"] {
                    #expect([0, 2].allSatisfy { groups[$0][figure] as? [String: String] == reasons[0] })
                }
                #expect(groups[1]["mean"] is Double)
                #expect((scale["comparisons"] as? [Any])?.isEmpty == true)
            }
        } else {
            #expect(output.contains("withheld, it or another that it would tell has fewer than 10 rows"))
            #expect(!output.contains("fewer than 10,"))
        }
        if format == "terminal" || format == "html" {
            #expect(output.contains("the others and the total would tell them by subtraction"))
        }
        #expect(!output.contains(/\b13\b rows|n 13\b|,13,/))
    }

    /// Nobody's partner is there: counts, and a reason for every figure.
    @Test func unmatchedPairs() throws {
        func data(_ nurse: String) -> String {
            "nurse_id,patient_id,open,warm,kind,cold,tense,hasty,loud\n"
                + (0..<20).map { "\(nurse)\($0 / 5),\(nurse)\($0),\($0 % 5 + 1),2,3,\($0 % 4 + 1),2,4,1\n" }.joined()
        }
        try folder.put(data("a"), in: "n.csv")
        try folder.put(data("b"), in: "p.csv")
        let outcome = try folder.scalewright(
            "analyze", Ward.file, "--form", "nurse", "--data", "n.csv", "--partner-data", "p.csv",
            "--resamples", "50")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("0 pairs with both forms, 20 with nurse alone, 20 with patient alone."))
        #expect(outcome.output.contains("withheld, fewer than 10 rows"))
    }

    /// Few answers about somebody are withheld, and so is how many gave each of the answers about one person.
    @Test(arguments: [6, 40])
    func answersAboutOnePerson(_ patients: Int) throws {
        let rows = (0..<patients).map { "n1,p\($0),\($0 % 5 + 1),2,3,\($0 % 4 + 1),2,4,1\n" }
        try folder.put(
            "nurse_id,patient_id,open,warm,kind,cold,tense,hasty,loud\n" + rows.joined(), in: "p.csv")
        let outcome = try folder.scalewright(
            "analyze", Ward.file, "--form", "patient", "--data", "p.csv", "--resamples", "0", "--format",
            "json")
        #expect(outcome.status == 0)
        let document = try #require(
            JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let items = try #require(document["items"] as? [[String: Any]])
        let open = try #require(items.first)
        #expect((open["answers"] as? [String: String])?["undefined"]?.isEmpty == false)
        #expect((open["mean"] as? Double) == (patients < 10 ? nil : 3))
    }

    /// More items than rows: what cannot be had, or would take too long, is left out with its reason.
    @Test func fourHundredItems() throws {
        let items = (0..<400).map { "item\($0)" }
        let yaml = """
            scalewright: 1
            instrument: wide
            title: Wide
            version: 1.0.0
            language: en
            definition: Many items.
            unit: person
            keys: {person: person_id}
            responses: {degree: {labels: [Never, Rarely, Sometimes, Often, Always]}}
            items:

            """ + items.map { "  \($0): {responses: degree, text: How often do you do \($0)?}\n" }.joined()
            + "scales: {wide: {definition: All., items: [\(items.joined(separator: ", "))], score: mean, answered: all}}\n"
        try folder.put(yaml, in: "wide.instrument.yaml")
        var random = SeededGenerator(seed: 5)
        let rows = (0..<50).map { row in
            "p\(row)," + items.map { _ in String(Int.random(in: 1...5, using: &random)) }.joined(separator: ",")
        }
        try folder.put(
            "person_id,\(items.joined(separator: ","))\n" + rows.joined(separator: "\n") + "\n", in: "wide.csv")
        let outcome = try folder.scalewright(
            "analyze", "wide.instrument.yaml", "--data", "wide.csv", "--format", "json")
        #expect(outcome.status == 0)
        let document = try #require(
            JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let scale = try #require((document["scales"] as? [[String: Any]])?.first)
        let reliability = try #require(scale["reliability"] as? [String: Any])
        func reason(_ figure: Any?) -> String? { (figure as? [String: String])?["undefined"] }
        let tooMany = "400 items, at most 120 are analysed this way"
        #expect(reason((reliability["ordinal_alpha"] as? [String: Any])?["value"]) == "400 items, at most 40 are analysed this way")
        #expect(reason(reliability["smallest_eigenvalue"]) == tooMany)
        #expect(reason(scale["parallel_analysis"]) == tooMany)
        let bootstrap = try #require(reliability["bootstrap"] as? [String: Any])
        #expect(reason(bootstrap["lower"]) == "so many resamples of so many items would take too long")
    }
}
