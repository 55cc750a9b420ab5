import Psychometrics

/// The polychoric correlations of all pairs of a scale's items, each from the rows that answer both.
public struct PolychoricCorrelations: Sendable, Hashable {
    public let itemCount: Int
    /// A lower triangle without its diagonal.
    private let pairs: [Estimate]

    public init(_ summary: ContingencySummary) {
        itemCount = summary.items.count
        pairs = (0..<summary.items.count).flatMap { later in
            (0..<later).map { earlier in
                summary.table(later, earlier)?.polychoricCorrelation
                    ?? .undefined(
                        .tooManyCodes(
                            codes: summary.mostCodes, limit: ContingencySummary.codeLimit))
            }
        }
    }

    /// The correlation of two items.
    public subscript(first: Int, second: Int) -> Estimate {
        if first == second { return .value(1) }
        let (later, earlier) = (max(first, second), min(first, second))
        return pairs[later * (later - 1) / 2 + earlier]
    }

    /// Why the first correlation that cannot be had cannot be had; nil where all can.
    public var firstReason: UndefinedReason? { pairs.lazy.compactMap(\.reason).first }

    /// All correlations; nil where one of them cannot be had.
    ///
    /// They come from separate tables and need not be positive definite; `smallestEigenvalue` tells.
    public var matrix: SymmetricMatrix? {
        guard firstReason == nil else { return nil }
        var matrix = SymmetricMatrix(order: itemCount)
        for row in 0..<itemCount {
            for column in 0...row { matrix[row, column] = self[row, column].value ?? 0 }
        }
        return matrix
    }

    /// The smallest eigenvalue of the matrix; below zero, no one data set has these correlations.
    public var smallestEigenvalue: Estimate {
        if itemCount == 0 { return .undefined(.tooFewItems(items: 0, required: 1)) }
        guard let matrix else { return .undefined(firstReason ?? .constant) }
        guard let least = SymmetricEigen(matrix, wantsVectors: false)?.values.last else {
            return .undefined(.factorsNotConverged)
        }
        return .value(least)
    }
}
