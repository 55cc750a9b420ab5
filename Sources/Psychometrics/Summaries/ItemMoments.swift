/// Means, variances, covariances and correlations of a scale's keyed items, for one treatment of
/// missing answers.
public struct ItemMoments: Sendable, Equatable {
    /// Which rows the figures rest on.
    public var treatment: MissingTreatment
    /// The rows that the figures rest on: the complete ones, or, pairwise, those that answer at least
    /// two items, or the only one.
    public var rows: Int
    /// The fewest rows behind any of the covariances.
    public var smallestPair: Int
    /// Answers per item.
    public var counts: [Int]
    /// The share of all rows, whether they entered a figure or not, in which each item has no answer;
    /// empty without rows.
    public var missingShares: [Double]
    /// The mean of each item's keyed answers; 0 for an item without answers.
    public var means: [Double]
    /// Items × items, with the divisor n − 1; 0 where a pair has fewer than two rows.
    public var covariances: SymmetricMatrix
    /// The items that vary, as indices.
    public var varying: [Int]
    /// The correlations of the items that vary, each from the rows that answer both; nil when an item
    /// does not vary in the rows that it shares with another.
    ///
    /// Pairwise, these are not the covariances divided by the standard deviations, which rest on
    /// other rows.
    public var correlations: SymmetricMatrix?

    /// The number of items.
    public var itemCount: Int { means.count }
}

extension ItemMoments {
    public init(_ summary: ScaleSummary, missing treatment: MissingTreatment) {
        let order = summary.items.count
        let pairs = PairSums(summary, treatment)
        self.treatment = treatment
        rows = treatment == .listwise ? summary.completeRows : summary.usableRows
        counts = (0..<order).map { Int(pairs.count($0, $0)) }
        missingShares = summary.missingShares
        means = (0..<order).map { item in
            let count = pairs.count(item, item)
            return count == 0 ? 0 : Double(pairs.sum(item, with: item)) / Double(count)
        }
        covariances = SymmetricMatrix(order: order)
        var smallest = Int64.max
        for row in 0..<order {
            for column in 0...row {
                let count = pairs.count(row, column)
                smallest = min(smallest, count)
                guard count > 1 else { continue }
                covariances[row, column] =
                    pairs.scatter(row, column) / (Double(count) * Double(count - 1))
            }
        }
        smallestPair = order == 0 ? 0 : Int(smallest)
        varying = (0..<order).filter { pairs.count($0, $0) > 1 && pairs.scatter($0, $0) > 0 }
        correlations = pairs.correlations(of: varying)
    }
}

/// The sums behind each pair of items, for one treatment of missing answers.
private struct PairSums {
    let summary: ScaleSummary
    let isPairwise: Bool

    init(_ summary: ScaleSummary, _ treatment: MissingTreatment) {
        self.summary = summary
        isPairwise = treatment == .pairwise
    }

    func count(_ first: Int, _ second: Int) -> Int64 {
        let extra = isPairwise ? summary.pairCounts[SymmetricMatrix.place(first, second)] : 0
        return Int64(summary.completeRows) + extra
    }

    /// Σx of the first item over the rows that answer both.
    func sum(_ item: Int, with other: Int) -> Int64 {
        let extra = isPairwise ? summary.pairSums[item * summary.items.count + other] : 0
        return summary.sums[item] + extra
    }

    func product(_ first: Int, _ second: Int) -> Int64 {
        let place = SymmetricMatrix.place(first, second)
        return summary.products[place] + (isPairwise ? summary.pairProducts[place] : 0)
    }

    /// n·Σxy − Σx·Σy
    func scatter(_ first: Int, _ second: Int) -> Double {
        ExactDifference.of(
            count(first, second), product(first, second), minus: sum(first, with: second),
            sum(second, with: first))
    }

    /// n·Σx² − (Σx)² of the first item over the rows that answer both.
    func scatter(of item: Int, with other: Int) -> Double {
        guard isPairwise, item != other else { return scatter(item, item) }
        return ExactDifference.of(
            count(item, other), square(item, with: other), minus: sum(item, with: other),
            sum(item, with: other))
    }

    /// Σx² of the first item over the rows that answer both.
    private func square(_ item: Int, with other: Int) -> Int64 {
        summary.products[SymmetricMatrix.place(item, item)]
            + summary.pairSquares[item * summary.items.count + other]
    }

    func correlations(of items: [Int]) -> SymmetricMatrix? {
        var result = SymmetricMatrix(order: items.count)
        for (row, first) in items.enumerated() {
            result[row, row] = 1
            for (column, second) in items[..<row].enumerated() {
                let spread = scatter(of: first, with: second) * scatter(of: second, with: first)
                guard spread > 0 else { return nil }
                result[row, column] = scatter(first, second) / spread.squareRoot()
            }
        }
        return result
    }
}
