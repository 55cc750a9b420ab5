import Psychometrics
import Testing

@testable import Reporting

@Suite struct ReliabilityCSVTests {
    private func rows(_ text: String) -> [[Substring]] {
        text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    }

    /// Each figure is a number in full precision, or has its reason.
    @Test func everyFigureIsThere() throws {
        let report = SampleData.report()
        let rows = rows(ReliabilityCSV.render(report))
        #expect(rows[0] == ["level", "scale", "item", "figure", "value", "undefined"])
        #expect(rows.count == 1 + report.scales.reduce(0) { $0 + 12 + 5 * $1.items.count })
        #expect(rows.dropFirst().allSatisfy { $0[4].isEmpty != $0[5].isEmpty })
        func value(_ scale: String, _ item: String, _ figure: String) throws -> Substring {
            try #require(rows.first { $0[1] == scale && $0[2] == item && $0[3] == figure })[4]
        }
        let trust = try #require(report[scale: "trust"])
        #expect(try Double(value("trust", "", "alpha")) == trust.alpha.raw.value)
        #expect(try Double(value("trust", "", "feldt_lower")) == trust.alpha.interval.lower.value)
        #expect(try Double(value("trust", "cold", "mean")) == trust.items[2].mean.value)
        #expect(try value("trust", "", "n") == "9")
        let lone = try #require(rows.first { $0[1] == "lone" && $0[3] == "alpha" })
        #expect(lone[5...].joined(separator: ",") == "\"1 item, at least 2 needed\"")
    }

    @Test func levelsFollow() throws {
        let few = Array(SampleData.rows.prefix(5))
        let whole = SampleData.form.reliability(of: SampleData.rows + few + few)
        let groups = ReliabilityByGroup(
            column: "ward", minimumCell: 8, whole: whole,
            parts: [
                ("=a", nil, SampleData.report()), ("b", nil, SampleData.form.reliability(of: few)),
                ("c", nil, SampleData.form.reliability(of: few)),
            ])
        let text = ReliabilityCSV.render(whole, by: groups)
        // What a spreadsheet would run as a formula is text, and of small levels it is told that they are.
        #expect(text.contains("\n'=a,noise,,alpha,"))
        let ofSmall = text.split(separator: "\n").filter { $0.hasPrefix("b,") }
        #expect(ofSmall == ["b,,,n,,withheld: fewer than 8 rows"])
    }
}
