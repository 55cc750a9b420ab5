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
    /// The total would give away a withheld cell that stands alone, so that others are withheld with it.
    public init(firstEdges: [Double], secondEdges: [Double], counts: [[Int]], minimum: Int) {
        self.firstEdges = firstEdges
        self.secondEdges = secondEdges
        self.minimum = minimum
        let columns = counts.first?.count ?? 0
        let suppression = CellSuppression(counts.flatMap(\.self), minimum: minimum)
        cells = counts.enumerated().map { row, counts in
            counts.enumerated().map { column, count in
                if suppression.withheld.contains(row * columns + column) { return .withheld }
                return count == 0 ? .empty : .count(count)
            }
        }
    }

    /// The largest count that is told.
    public var largest: Int {
        cells.joined().reduce(0) { if case .count(let count) = $1 { max($0, count) } else { $0 } }
    }
}
