import Psychometrics

extension ParallelAnalysis {
    /// Against the data themselves with each item's answers shuffled among the rows, which leaves the items
    /// their distributions and takes away all that ties them together (Buja & Eyuboglu 1992; R's
    /// `psych::fa.parallel`, `sim = FALSE`).
    ///
    /// Nothing is assumed of the answers, so that coarse or skewed ones have no advantage over chance. A draw
    /// depends on the seed and its number alone.
    ///
    /// - Parameters:
    ///   - columns: the answers to each item, over the rows that answer all of them; every item varies
    ///   - seed: of the permutations
    ///   - draws: at least one
    ///   - sharing: does the draws
    /// - Throws: the reason for there being no analysis
    public init(
        permuting columns: [[AnswerCode]], seed: UInt64, draws: Int,
        sharing: any WorkSharing = PartAfterPart()
    ) throws(UndefinedReason) {
        guard columns.count >= 2 else { throw .tooFewItems(items: columns.count, required: 2) }
        let rows = columns.map(\.count).min() ?? 0
        guard rows >= 3 else { throw .tooFewRows(rows: rows, required: 3) }
        guard draws >= 1 else { throw .outsideRange("at least one draw is needed") }
        let units = columns.compactMap(Self.unit)
        if units.count < columns.count { throw .constant }
        let random = sharing.draws(draws) { draw in
            var stream = SeededStream(seed: seed, draw: draw)
            var shuffled = units
            // One item may stand still: only how the others lie to it matters.
            for column in units.indices.dropFirst() { shuffled[column].shuffle(using: &stream) }
            return Self.spectrum(Self.products(shuffled))
        }
        try self.init(Self.products(units), beside: random, rows: rows, seed: seed)
    }

    /// Around the mean, and of length one; nil where nothing varies.
    private static func unit(_ column: [AnswerCode]) -> [Double]? {
        let mean = column.reduce(0) { $0 + Double($1) } / Double(column.count)
        let shifts = column.map { Double($0) - mean }
        let squares = shifts.reduce(0) { $0 + $1 * $1 }
        guard let first = column.first, column.contains(where: { $0 != first }) else { return nil }
        let length = squares.squareRoot()
        return shifts.map { $0 / length }
    }

    private static func products(_ units: [[Double]]) -> SymmetricMatrix {
        var matrix = SymmetricMatrix(order: units.count)
        for row in units.indices {
            matrix[row, row] = 1
            for column in 0..<row {
                var sum = 0.0
                for place in units[row].indices { sum += units[row][place] * units[column][place] }
                matrix[row, column] = sum
            }
        }
        return matrix
    }
}
