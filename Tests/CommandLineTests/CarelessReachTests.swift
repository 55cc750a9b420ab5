import Foundation
import TestSupport
import Testing

/// A screen that can find nobody says so, and never that the data are clean.
@Suite struct CarelessReachTests {
    private let folder: UserFolder

    init() throws { folder = try UserFolder() }

    /// Twelve items on so many scales, on one page.
    private func put(scales: Int, rows: Int) throws {
        let items = (0..<12).map { "q\($0)" }
        let width = 12 / scales
        let lines = (0..<scales).map { scale in
            let own = items[(scale * width)..<((scale + 1) * width)].joined(separator: ", ")
            return "  s\(scale): {definition: Scale \(scale)., items: [\(own)], score: mean, answered: 1}\n"
        }
        let yaml = """
            scalewright: 1
            instrument: reach
            title: Reach
            version: 1.0.0
            language: en
            definition: Reach.
            license: CC0-1.0
            population: Adults.
            unit: person
            keys: {person: person_id}
            responses: {degree: {labels: [Never, Rarely, Sometimes, Often, Always]}}
            blocks: {one: {title: One, items: [\(items[..<6].joined(separator: ", "))]}, two: {title: Two, items: [\(items[6...].joined(separator: ", "))]}}
            items:

            """ + items.map { "  \($0): {responses: degree, text: 'How often do you \($0)?'}\n" }.joined()
            + "scales:\n" + lines.joined()
        try folder.put(yaml, in: "reach.instrument.yaml")
        var state: UInt64 = 1
        let data = (0..<rows).map { row in
            // Every tenth gives one answer throughout.
            let answers = (0..<12).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return row % 10 == 0 ? 3 : Int((state >> 33) % 5) + 1
            }
            return "p\(row),\(answers.map(String.init).joined(separator: ","))\n"
        }
        try folder.put("person_id,\(items.joined(separator: ","))\n" + data.joined(), in: "data.csv")
    }

    private func analyze(_ format: String) throws -> String {
        let outcome = try folder.scalewright(
            "analyze", "reach.instrument.yaml", "--data", "data.csv", "--resamples", "0", "--format", format)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome.output
    }

    private typealias Object = [String: Any]

    private func careless() throws -> Object {
        let document = try JSONSerialization.jsonObject(with: Data(analyze("json").utf8)) as? Object
        return try #require((document?["quality"] as? Object)?["careless"] as? Object)
    }

    private func rows(_ sign: String, _ careless: Object) throws -> Object? {
        try #require(careless["signs"] as? [Object]).first { $0["sign"] as? String == sign }
    }

    /// The rows of which the odd and the even items of three scales of four both vary.
    private func rowsWithConsistency() throws -> Int {
        let lines = try folder.contents(of: "data.csv").split(separator: "\n").dropFirst()
        return lines.count { line in
            let answers: [Int] = line.split(separator: ",").dropFirst().compactMap { Int($0) }
            let halves: [Set<Int>] = [0, 1].map { half in
                Set([0, 4, 8].map { (first: Int) -> Int in answers[first + half] + answers[first + half + 2] })
            }
            return halves.allSatisfy { $0.count > 1 }
        }
    }

    private static let reason = "only 1 of 7 signs could be looked at, at least 2 needed"

    /// Two scales, pages of six and no checks: only the distance is left.
    @Test func nobodyCanBeFlaggedByOneSign() throws {
        try put(scales: 2, rows: 60)
        let careless = try careless()
        #expect(careless["signs_looked_at"] as? Int == 1)
        #expect(careless["screened_rows"] as? Int == 0)
        #expect(careless["flagged_rows"] as? [String: String] == ["undefined": Self.reason])
        #expect((careless["sensitivity"] as? [Object])?.isEmpty == true)
        let consistency = try #require(try rows("even_odd", careless))
        #expect(consistency["looked_at"] as? Bool == false)
        #expect(
            consistency["rows"] as? [String: String]
                == ["undefined": "not looked at: 2 scales of two items or more, at least 3 needed"])
        #expect((careless["limits"] as? Object)?["even_odd"] == nil)
        let terminal = try analyze("terminal")
        #expect(terminal.contains("Nobody could have been flagged as careless: \(Self.reason)."))
        #expect(!terminal.contains("of 60 rows show"))
        #expect(terminal.contains(/long string +not looked at +the longest page has 6 questions, at least 8 needed\n/))
        #expect(terminal.contains(/attention +not looked at +the form has no attention check\n/))
        let page = try analyze("html")
        // In the summary, where nobody overlooks it, and among the data's quality.
        #expect(page.ranges(of: "Nobody could have been flagged as careless: \(Self.reason).").count == 2)
        #expect(page.contains("not looked at: 2 scales of two items or more, at least 3 needed"))
    }

    /// With three scales there is a second sign.
    @Test func twoSignsScreen() throws {
        try put(scales: 3, rows: 60)
        let careless = try careless()
        #expect(careless["signs_looked_at"] as? Int == 2)
        #expect(careless["flagged_rows"] is Int)
        let consistency = try #require(try rows("even_odd", careless))
        #expect(consistency["looked_at"] as? Bool == true)
        // There is no correlation of those who give one answer throughout, nor of others of whom a half does not
        // vary from scale to scale.
        let seen = try rowsWithConsistency()
        #expect((1..<55).contains(seen))
        #expect(consistency["of_rows"] as? Int == seen)
        #expect(careless["screened_rows"] as? Int == seen)
        let terminal = try analyze("terminal")
        #expect(terminal.contains(/\d+ of 60 rows show 2 signs of careless answering or more\./))
        #expect(terminal.contains("As many signs could be looked at on \(seen) of the rows"))
    }

    /// Of a scale without facets, and of one that is too short for three factors.
    @Test func omegaHierarchicalWithoutFacets() throws {
        for (scales, isLongEnough) in [(1, true), (3, false)] {
            try put(scales: scales, rows: 300)
            let document = try JSONSerialization.jsonObject(with: Data(analyze("json").utf8)) as? Object
            let scale = try #require((document?["scales"] as? [Object])?.first)
            let omega = try #require((scale["reliability"] as? Object)?["omega_hierarchical"] as? Object)
            #expect(omega["groups"] as? String == "extracted")
            #expect(omega["group_factors"] as? Int == 3)
            let reason = (omega["hierarchical"] as? [String: String])?["undefined"]
            #expect((reason == "3 factors are too many for 4 items") == !isLongEnough)
            #expect(try analyze("terminal").contains(/omega hierarchical +\d+ +300 .*3 extracted factors/))
            #expect(try analyze("html").contains("omega hierarchical – 3 extracted factors"))
        }
    }

    /// Among fourteen people nobody can lie far enough out over twelve items.
    @Test func distancesThatFewRowsCannotReach() throws {
        try put(scales: 3, rows: 14)
        let careless = try careless()
        let distance = try #require(try rows("mahalanobis", careless))
        #expect(distance["looked_at"] as? Bool == false)
        #expect("\(distance["rows"] ?? "")".contains("among 14 rows, no distance over 12 items"))
        #expect((careless["flagged_rows"] as? [String: String])?["undefined"] == Self.reason)
    }

    /// Against the definition, from the same file.
    @Test func variabilityIsShown() throws {
        try put(scales: 2, rows: 60)
        let spread = try #require(try careless()["response_variability"] as? Object)
        #expect(spread["rows"] as? Int == 60)
        let table = try folder.contents(of: "data.csv").split(separator: "\n").dropFirst()
        let deviations = table.map { line -> Double in
            let answers = line.split(separator: ",").dropFirst().compactMap { Double($0) }
            let mean = answers.reduce(0, +) / 12
            return (answers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 11).squareRoot()
        }.sorted()
        let median = (deviations[29] + deviations[30]) / 2
        #expect(abs(try #require(spread["median"] as? Double) - median) < 1e-12)
        let mean = deviations.reduce(0, +) / 60
        #expect(abs(try #require(spread["mean"] as? Double) - mean) < 1e-12)
        #expect(try analyze("terminal").contains("Variability of each respondent's answers (IRV)"))
        #expect(try analyze("html").contains("Variability of each respondent’s answers (IRV)"))
    }
}
