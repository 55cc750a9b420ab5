/// A symmetric matrix, such as the covariances of a scale's items (items × items).
///
/// Only the lower triangle is stored, row by row.
public struct SymmetricMatrix: Sendable, Hashable {
    /// The number of rows, which is the number of columns.
    public let order: Int
    private var triangle: [Double]

    /// A matrix of zeros.
    public init(order: Int) {
        self.order = order
        triangle = [Double](repeating: 0, count: order * (order + 1) / 2)
    }

    /// The entry of a row and a column, in either order.
    public subscript(row: Int, column: Int) -> Double {
        get { triangle[Self.place(row, column)] }
        set { triangle[Self.place(row, column)] = newValue }
    }

    /// Where a pair stands in the lower triangle.
    package static func place(_ row: Int, _ column: Int) -> Int {
        row >= column ? row * (row + 1) / 2 + column : column * (column + 1) / 2 + row
    }
}

extension SymmetricMatrix {
    /// The sum of the diagonal: of covariances, the summed variances of the items.
    public var trace: Double { (0..<order).reduce(0) { $0 + self[$1, $1] } }

    /// The sum of all entries: of covariances, the variance of the items' sum.
    public var total: Double {
        (0..<order).reduce(0) { sum, row in
            (0..<row).reduce(sum + self[row, row]) { $0 + 2 * self[row, $1] }
        }
    }

    /// The sum of the squares of all entries: the trace of the matrix times itself.
    public var sumOfSquares: Double {
        (0..<order).reduce(0) { sum, row in
            (0..<row).reduce(sum + self[row, row] * self[row, row]) {
                $0 + 2 * self[row, $1] * self[row, $1]
            }
        }
    }

    /// The sum of each row.
    public var rowSums: [Double] {
        (0..<order).map { row in (0..<order).reduce(0) { $0 + self[row, $1] } }
    }

    /// Every entry times a factor.
    package func scaled(by factor: Double) -> SymmetricMatrix {
        var result = self
        for index in triangle.indices { result.triangle[index] *= factor }
        return result
    }

    /// The matrix of the rows and columns named, in that order.
    public func restricted(to indices: [Int]) -> SymmetricMatrix {
        var result = SymmetricMatrix(order: indices.count)
        for (row, from) in indices.enumerated() {
            for column in 0...row { result[row, column] = self[from, indices[column]] }
        }
        return result
    }
}
