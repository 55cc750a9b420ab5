import Foundation
import TestSupport
import Testing

/// What few answered about a few people is told in no format, and by no figure that a total would turn into it.
@Suite struct SmallCellsTests {
    private let folder: UserFolder

    init() throws {
        folder = try UserFolder()
        try folder.put(Self.yaml("student: {rater: student, target: teacher, names: {teacher: this teacher}}"), in: "about.instrument.yaml")
        try folder.put(Self.yaml("student: {rater: student}"), in: "self.instrument.yaml")
    }

    private static func yaml(_ form: String) -> String {
        """
        scalewright: 1
        instrument: class
        title: Class
        version: 1.0.0
        language: en
        definition: Class.
        license: CC0-1.0
        population: Students.
        unit: student
        keys: {teacher: teacher_id, student: student_id}
        forms:
          \(form)
        responses:
          degree: {labels: [Never, Rarely, Sometimes, Often, Always], missing: {-99: Declined}}
          consent: {labels: ['No', 'Yes']}
        items:
          rare: {responses: degree, text: How often is class calm?}
          even: {responses: degree, text: How often is class kind?}
          yes: {responses: consent, text: Is class good?}
        scales:
          mood: {definition: Mood., items: [rare, even], score: mean, answered: all}
          good: {definition: Good., items: [yes], score: mean, answered: all}
        """
    }

    /// A hundred students of so many teachers. 'rare' was answered 3 times with the lowest code, 'even' by twenty
    /// with each; three said no; two declined.
    private func put(teachers: Int) throws {
        let rows = (0..<100).map { row in
            let rare = row < 2 ? "-99" : row < 5 ? "1" : String(row % 4 + 2)
            return "t\(row % teachers),s\(row),\(rare),\(row % 5 + 1),\(row < 3 ? 1 : 2)\n"
        }
        try folder.put("teacher_id,student_id,rare,even,yes\n" + rows.joined(), in: "data.csv")
    }

    private func analyze(_ file: String, _ more: String...) throws -> String {
        let outcome = try folder.run(
            try UserFolder.program(),
            ["analyze", file, "--data", "data.csv", "--resamples", "0", "--cluster", "none"] + more)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome.output
    }

    private typealias Object = [String: Any]

    private func items(_ file: String, _ more: String...) throws -> [String: Object] {
        let outcome = try folder.run(
            try UserFolder.program(),
            ["analyze", file, "--data", "data.csv", "--resamples", "0", "--format", "json"] + more)
        let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? Object
        let items = try #require(document?["items"] as? [Object])
        return Dictionary(items.map { ($0["id"] as? String ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static let tooRare = ["undefined": "withheld, fewer than 10 people gave one of the answers"]

    @Test(arguments: [1, 2, 9])
    func answersAboutSomebody(_ teachers: Int) throws {
        try put(teachers: teachers)
        let items = try items("about.instrument.yaml")
        let (rare, even, yes) = (
            try #require(items["rare"]), try #require(items["even"]), try #require(items["yes"])
        )
        for key in ["answers", "floor", "ceiling", "skewness", "kurtosis"] {
            #expect(rare[key] as? [String: String] == Self.tooRare, "\(key)")
            #expect(yes[key] as? [String: String] == Self.tooRare, "\(key)")
        }
        // The mean of two options is the share of one.
        #expect(rare["mean"] is Double && rare["sd"] is Double)
        #expect(yes["mean"] as? [String: String] == Self.tooRare)
        #expect((even["answers"] as? [Object])?.compactMap { $0["n"] as? Int } == [20, 20, 20, 20, 20])
        #expect(even["floor"] as? Double == 0.2)
        // That two left the item out is told, and not whether they declined.
        #expect(rare["unanswered"] as? Int == 2)
        for key in ["blank", "missing"] {
            let reason = (rare[key] as? [String: String])?["undefined"]
            #expect(reason == "withheld, fewer than 10 people left the item out for one of the reasons", "\(key)")
        }
        #expect(even["blank"] as? Int == 0)
    }

    @Test func scoresAtTheBounds() throws {
        try put(teachers: 2)
        let text = try analyze("about.instrument.yaml", "--format", "json")
        let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object
        let scales = try #require(document?["scales"] as? [Object])
        let good = try #require(scales[1]["scores"] as? Object)
        for key in ["floor", "ceiling", "mean", "sd"] { #expect(good[key] is [String: String], "\(key)") }
        let item = try #require((scales[1]["items"] as? [Object])?.first)
        #expect(item["mean"] as? [String: String] == Self.tooRare)
        let mood = try #require(scales[0]["scores"] as? Object)
        #expect(mood["mean"] is Double)
    }

    /// No format tells what another withholds.
    @Test func inEveryFormat() throws {
        try put(teachers: 2)
        let terminal = try analyze("about.instrument.yaml")
        #expect(terminal.contains(/rare +withheld +withheld\n/))
        #expect(terminal.contains(/even +1: 20  2: 20  3: 20  4: 20  5: 20\b/))
        let page = try analyze("about.instrument.yaml", "--format", "html")
        #expect(page.contains("Answers by code and the shares at the bounds are withheld, fewer than 10 people gave one of the answers"))
        #expect(!page.contains("3 (3%)"))
        _ = try analyze("about.instrument.yaml", "--format", "csv", "-o", "tables")
        let answers = try folder.contents(of: "tables/answers.csv")
        #expect(answers.contains("even,1,") && !answers.contains("rare,") && !answers.contains("yes,"))
    }

    /// The setting is the call's; of many who are rated none knows whom a rare answer is about; and a self-report is
    /// about nobody else.
    @Test func whereNothingIsWithheld() throws {
        try put(teachers: 2)
        let about = try items("about.instrument.yaml", "--minimum-cell", "2")
        let own = try items("self.instrument.yaml")
        try put(teachers: 10)
        let many = try items("about.instrument.yaml")
        for items in [about, own, many] {
            let rare = try #require(items["rare"])
            #expect((rare["answers"] as? [Object])?.first?["n"] as? Int == 3)
            #expect(abs(try #require(rare["floor"] as? Double) - 3.0 / 98) < 1e-12)
        }
    }
}
