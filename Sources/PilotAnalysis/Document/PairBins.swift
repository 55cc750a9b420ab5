/// How many pairs fall into each cell of a grid of two scores, without any cell that holds so few that it
/// would tell on persons.
public struct PairBins: Sendable, Hashable {
    public enum Cell: Sendable, Hashable {
        case empty
        case count(Int)
        /// Somebody is there, and it is not told how many.
        case withheld
    }

    /// The edges of the first form's bins, one more than there are bins, and those of the second's.
    public let firstEdges: [Double]
    public let secondEdges: [Double]
    /// One row for each bin of the second score, from the lowest on; in it, one for each bin of the first.
    public let cells: [[Cell]]
    /// The fewest pairs that are told.
    public let minimum: Int
}

extension PairBins {
    /// Where one cell alone is withheld, the total would give it away, so that the smallest of the others
    /// is withheld with it.
    public init(firstEdges: [Double], secondEdges: [Double], counts: [[Int]], minimum: Int) {
        self.firstEdges = firstEdges
        self.secondEdges = secondEdges
        self.minimum = minimum
        var cells = counts.map { row in
            row.map { $0 == 0 ? Cell.empty : $0 < minimum ? .withheld : .count($0) }
        }
        let places = counts.indices.flatMap { row in counts[row].indices.map { (row, $0) } }
        if places.count(where: { cells[$0.0][$0.1] == .withheld }) == 1 {
            let told = places.filter { counts[$0.0][$0.1] >= minimum }
            if let smallest = told.min(by: { counts[$0.0][$0.1] < counts[$1.0][$1.1] }) {
                cells[smallest.0][smallest.1] = .withheld
            }
        }
        self.cells = cells
    }

    /// The largest count that is told.
    public var largest: Int {
        cells.joined().reduce(0) { if case .count(let count) = $1 { max($0, count) } else { $0 } }
    }
}
