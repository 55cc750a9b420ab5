import Foundation
import Psychometrics
import TestSupport
import Testing

@testable import Reporting

@Suite struct ReliabilityByGroupTests {
    /// Twelve respondents, nine of whom answer all of `trust` and eleven all of `lone`; a level of three more
    /// besides, and three that name none. In another level of twelve, two answer all of `trust`.
    private func groups(minimumCell: Int) -> ReliabilityByGroup {
        let few = Array(SampleData.rows.prefix(3))
        let silent = SampleData.rows.enumerated().map { $0 < 2 ? $1 : [.missing] + $1.dropFirst() }
        let whole = SampleData.form.reliability(of: SampleData.rows + few + few + silent)
        return ReliabilityByGroup(
            column: "ward", minimumCell: minimumCell, whole: whole,
            parts: [
                ("a", "Surgery", SampleData.report()),
                ("b\u{1B}", nil, SampleData.form.reliability(of: few)),
                ("c", nil, nil), ("d", nil, SampleData.form.reliability(of: silent)),
            ])
    }

    private func withheldScales(_ minimumCell: Int) -> [String]? {
        guard case .report(let report, let withheld) = groups(minimumCell: minimumCell).levels[0].content
        else { return nil }
        #expect(report.scales.allSatisfy { $0.rows >= minimumCell })
        #expect(report.scales.allSatisfy { $0.thresholds.isEmpty })
        return withheld.map(\.id)
    }

    @Test func whatRestsOnFewRowsIsWithheld() {
        #expect(withheldScales(3) == [])
        // Three and three are six: the level of twelve need not protect them.
        #expect(withheldScales(5) == [])
        // Six are fewer than seven, so that the total would tell.
        #expect(withheldScales(7) == nil)
        // The level itself is too small.
        #expect(withheldScales(13) == nil)
    }

    @Test func forPeople() throws {
        let text = ReliabilityTerminal(colour: false).render(groups(minimumCell: 5))
        try Golden.expect(text, matches: "reliability-by-group.txt")
        #expect(!text.contains("\u{1B}"))
    }

    /// No renderer lets out how large a small level is.
    @Test func forOtherPrograms() throws {
        struct Document: Decodable {
            struct Scale: Decodable { var id: String }
            struct Level: Decodable {
                var level: String, label: String?, rows: Int?, scales: [Scale]?
                var withheld: String?, withheld_scales: [String]?
            }
            struct By: Decodable { var column: String, minimum_cell: Int, ungrouped_rows: [String: Int], levels: [Level] }
            var by: By
        }
        let text = ReliabilityJSON.render(SampleData.report(), by: groups(minimumCell: 5))
        let by = try JSONDecoder().decode(Document.self, from: Data(text.utf8)).by
        #expect(by.column == "ward")
        #expect(by.minimum_cell == 5)
        #expect(by.ungrouped_rows == ["fewer_than": 5])
        #expect(by.levels[0].rows == 12)
        #expect(by.levels[0].label == "Surgery")
        #expect(by.levels[0].scales?.map(\.id) == ["trust", "noise", "lone", "open"])
        #expect(by.levels[0].withheld_scales == [])
        for level in by.levels[1..<3] {
            #expect(level.withheld == "fewer than 5 rows")
            #expect(level.rows == nil)
            #expect(level.scales == nil)
        }
        #expect(by.levels[3].withheld_scales == ["trust", "open"])
    }
}
