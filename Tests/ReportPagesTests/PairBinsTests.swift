import PilotAnalysis
import Testing

@testable import ReportPages

@Suite struct PairBinsTests {
    private func bins(_ counts: [[Int]]) -> PairBins {
        PairBins(firstEdges: [1, 2, 3], secondEdges: [1, 2, 3], counts: counts, minimum: 10)
    }

    /// A withheld cell that stands alone could be told from the total, and so could two of five pairs, so
    /// that more is withheld.
    @Test func neverIsASmallCellToldBySubtraction() {
        #expect(bins([[3, 40], [12, 0]]).cells == [[.withheld, .count(40)], [.withheld, .empty]])
        #expect(bins([[3, 40], [2, 12]]).cells == [[.withheld, .count(40)], [.withheld, .withheld]])
        #expect(bins([[10, 40], [0, 12]]).cells == [[.count(10), .count(40)], [.empty, .count(12)]])
    }

    @Test func noSmallCountIsDrawn() throws {
        let scatter = DyadScatter(
            score: "s", firstForm: "a", secondForm: "b", bins: bins([[3, 40], [2, 12]]), hasIdentity: true)
        let page = try ParsedPage(MarkupWriter.write([scatter.figure.markup(number: 1)]))
        #expect(page.marks("count", in: 1).map(\.text) == ["·", "40", "·", "·"])
        #expect(page.marks("withheld", in: 1).count == 3)
        #expect(page.named("td").map(\.text) == ["withheld", "withheld", "withheld", "40"])
    }
}
