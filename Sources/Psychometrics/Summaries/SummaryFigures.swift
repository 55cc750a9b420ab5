/// The counts and sums of a scale's summary by themselves, as they travel between machines.
///
/// Triangles are lower ones, row by row; squares are items × items, the item that is added up down and
/// the other one across.
public struct SummaryFigures: Sendable, Equatable {
    /// All rows, complete or not.
    public var rows: Int
    /// Rows with an answer to every item.
    public var completeRows: Int
    /// The complete rows, and those with answers to two items or more.
    public var usableRows: Int
    /// Over complete rows: Σx, an entry for each item.
    public var sums: [Int64]
    /// Over complete rows: Σxy, a triangle.
    public var products: [Int64]
    /// Over incomplete rows that answer both items: how many there are, a triangle.
    public var pairCounts: [Int64]
    /// Over incomplete rows that answer both items: Σx, a square.
    public var pairSums: [Int64]
    /// Over incomplete rows that answer both items: Σx², a square.
    public var pairSquares: [Int64]
    /// Over incomplete rows that answer both items: Σxy, a triangle.
    public var pairProducts: [Int64]

    /// Figures of no rows.
    public init(items count: Int) {
        let triangle = [Int64](repeating: 0, count: count * (count + 1) / 2)
        let square = [Int64](repeating: 0, count: count * count)
        rows = 0
        completeRows = 0
        usableRows = 0
        sums = [Int64](repeating: 0, count: count)
        products = triangle
        pairCounts = triangle
        pairSums = square
        pairSquares = square
        pairProducts = triangle
    }

    /// The answers that are given in incomplete rows; wraps where counts from elsewhere are beyond reason.
    public var incompleteAnswers: Int64 {
        items.reduce(0) { $0 &+ pairCounts[Self.place($1, $1)] }
    }

    private var items: Range<Int> { sums.indices }

    /// Where a pair stands in a triangle.
    public static func place(_ first: Int, _ second: Int) -> Int {
        SymmetricMatrix.place(first, second)
    }
}

extension ScaleSummary {
    /// What the summary holds.
    public var figures: SummaryFigures {
        var figures = SummaryFigures(items: items.count)
        figures.rows = rows
        figures.completeRows = completeRows
        figures.usableRows = usableRows
        figures.sums = sums
        figures.products = products
        figures.pairCounts = pairCounts
        figures.pairSums = pairSums
        figures.pairSquares = pairSquares
        figures.pairProducts = pairProducts
        return figures
    }

    /// A summary that was gathered elsewhere.
    ///
    /// - Throws: when no answers to these items could have given the figures
    public init(items: [KeyedItem], figures: SummaryFigures) throws(SummaryContradiction) {
        try SummaryCheck(items, figures).run()
        self.init(items: items)
        rows = figures.rows
        completeRows = figures.completeRows
        usableRows = figures.usableRows
        sums = figures.sums
        products = figures.products
        pairCounts = figures.pairCounts
        pairSums = figures.pairSums
        pairSquares = figures.pairSquares
        pairProducts = figures.pairProducts
    }

    /// The most rows whose sums of products stay exact in 64 bits, whatever is answered: 922 million with
    /// the largest codes that can be declared.
    public static func rowLimit(of items: [KeyedItem]) -> Int {
        let largest = items.map { max(abs(Int($0.bounds.lowerBound)), abs(Int($0.bounds.upperBound))) }.max() ?? 1
        return Int.max / max(largest * largest, 1)
    }
}

/// What is known of two items over some rows.
struct PairFigures {
    /// The rows, few enough for every sum below to be exact.
    var count: Int64
    var sums: (Int64, Int64)
    var squares: (Int64, Int64)
    var product: Int64

    /// Whether answers within bounds may have these sums.
    func isPossible(
        within bounds: (ClosedRange<AnswerCode>, ClosedRange<AnswerCode>), isOneItem: Bool
    ) -> Bool {
        if isOneItem, product != squares.0 || squares.0 != squares.1 || sums.0 != sums.1 { return false }
        let corners = [
            Int64(bounds.0.lowerBound) * Int64(bounds.1.lowerBound),
            Int64(bounds.0.lowerBound) * Int64(bounds.1.upperBound),
            Int64(bounds.0.upperBound) * Int64(bounds.1.lowerBound),
            Int64(bounds.0.upperBound) * Int64(bounds.1.upperBound),
        ]
        guard isPossible(sums.0, squares.0, within: bounds.0),
            isPossible(sums.1, squares.1, within: bounds.1),
            product >= count * (corners.min() ?? 0), product <= count * (corners.max() ?? 0)
        else { return false }
        // Cauchy and Schwarz: no correlation exceeds one.
        let together = ExactDifference.of(count, product, minus: sums.0, sums.1)
        let apart = spread(sums.0, squares.0) * spread(sums.1, squares.1)
        return together * together <= apart * (1 + 1e-12)
    }

    private func isPossible(
        _ sum: Int64, _ square: Int64, within bounds: ClosedRange<AnswerCode>
    ) -> Bool {
        let (lowest, highest) = (Int64(bounds.lowerBound), Int64(bounds.upperBound))
        let (lowSquare, highSquare) = (lowest * lowest, highest * highest)
        let smallest = bounds.contains(0) ? 0 : min(lowSquare, highSquare)
        return sum >= count * lowest && sum <= count * highest && square >= count * smallest
            && square <= count * max(lowSquare, highSquare) && spread(sum, square) >= 0
    }

    /// n·Σx² − (Σx)²
    private func spread(_ sum: Int64, _ square: Int64) -> Double {
        ExactDifference.of(count, square, minus: sum, sum)
    }
}
