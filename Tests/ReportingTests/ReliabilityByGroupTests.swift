import Foundation
import Psychometrics
import TestSupport
import Testing

@testable import Reporting

@Suite struct ReliabilityByGroupTests {
    /// Twelve respondents, nine of whom answer all of `trust` and eleven all of `lone`.
    private func groups(minimumCell: Int) -> ReliabilityByGroup {
        ReliabilityByGroup(
            column: "ward", minimumCell: minimumCell, ungroupedRows: 3,
            levels: [
                .init(
                    value: "a", label: "Surgery", content: .of(SampleData.report(), minimumCell: minimumCell)),
                .init(value: "b\u{1B}", label: nil, content: .withheld),
            ])
    }

    private func withheldScales(_ minimumCell: Int) -> [String]? {
        guard case .report(let report, let withheld) = groups(minimumCell: minimumCell).levels[0].content
        else { return nil }
        #expect(report.scales.allSatisfy { $0.rows >= minimumCell })
        #expect(report.scales.allSatisfy { $0.thresholds.isEmpty })
        return withheld
    }

    @Test func whatRestsOnFewRowsIsWithheld() {
        #expect(withheldScales(9) == [])
        #expect(withheldScales(11) == ["trust", "open"])
        #expect(withheldScales(12) == ["trust", "lone", "open"])
        // The level itself is too small.
        #expect(withheldScales(13) == nil)
    }

    @Test func forPeople() throws {
        let text = ReliabilityTerminal(colour: false).render(groups(minimumCell: 10))
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
            struct By: Decodable { var column: String, minimum_cell: Int, ungrouped_rows: Int, levels: [Level] }
            var by: By
        }
        let text = ReliabilityJSON.render(SampleData.report(), by: groups(minimumCell: 10))
        let by = try JSONDecoder().decode(Document.self, from: Data(text.utf8)).by
        #expect(by.column == "ward")
        #expect(by.minimum_cell == 10)
        #expect(by.ungrouped_rows == 3)
        #expect(by.levels[0].rows == 12)
        #expect(by.levels[0].label == "Surgery")
        #expect(by.levels[0].scales?.map(\.id) == ["noise", "lone", "open"])
        #expect(by.levels[0].withheld_scales == ["trust"])
        #expect(by.levels[1].withheld == "fewer than 10 rows")
        #expect(by.levels[1].rows == nil)
        #expect(by.levels[1].scales == nil)
    }
}
