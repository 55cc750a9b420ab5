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
