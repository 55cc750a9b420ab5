import PilotAnalysis
import Psychometrics

extension AnalysisTable {
    /// How many pairs have scores within the same bounds, a row for each cell of the grid. A score on a bound
    /// belongs to the cell above it.
    static func pairGrid(_ dyads: DyadAnalysis) -> AnalysisTable {
        let (first, second) = (dyads.firstForm, dyads.secondForm)
        var table = AnalysisTable(
            "dyad-grid", "Pairs by both scores", labels: 1, for: .files,
            ["score", "\(first) from", "\(first) to", "\(second) from", "\(second) to", "pairs"])
        for score in dyads.scores {
            guard let grid = score.bins else { continue }
            for (row, cells) in grid.cells.enumerated() {
                for (column, cell) in cells.enumerated() {
                    let bounds = [
                        grid.firstEdges[column], grid.firstEdges[column + 1], grid.secondEdges[row],
                        grid.secondEdges[row + 1],
                    ]
                    table.add(
                        [.text(score.id)] + bounds.map { .figure(.value($0)) } + [pairs(cell, grid.minimum)])
                }
            }
        }
        return table
    }

    private static func pairs(_ cell: PairBins.Cell, _ minimum: Int) -> Cell {
        switch cell {
        case .empty: .count(0)
        case .count(let pairs): .count(pairs)
        case .withheld: .figure(.undefined(.withheldWithOthers(required: minimum)))
        }
    }
}
