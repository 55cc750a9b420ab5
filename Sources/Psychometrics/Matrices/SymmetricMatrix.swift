/// A symmetric matrix, such as the covariances of a scale's items (items × items).
///
/// Only the lower triangle is stored.
public struct SymmetricMatrix: Sendable, Equatable {
    /// The number of rows, which is the number of columns.
    public let order: Int
    /// The lower triangle, row by row.
    private(set) var triangle: [Double]

    /// A matrix of zeros.
    public init(order: Int) {
        self.order = order
        triangle = [Double](repeating: 0, count: order * (order + 1) / 2)
    }

    /// - Parameter triangle: the lower one, row by row
    init(order: Int, triangle: [Double]) {
        precondition(triangle.count == order * (order + 1) / 2, "A triangle has an entry for each pair.")
        self.order = order
        self.triangle = triangle
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

    /// The matrix times a vector; of a shorter vector, the start of the matrix that is as large.
    package func times(_ vector: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: vector.count)
        for row in vector.indices {
            // Each entry stands for two, one above the diagonal and one below.
            let line = triangle[Self.place(row, 0)..<Self.place(row, row)]
            result.add(line, times: vector[row], at: 0)
            result[row] += zip(line, vector).reduce(self[row, row] * vector[row]) { $0 + $1.0 * $1.1 }
        }
        return result
    }

    /// Takes ab′ + ba′ off the matrix; of shorter vectors, off the start of the matrix that is as large.
    package mutating func subtractProducts(_ left: [Double], _ right: [Double]) {
        for row in left.indices {
            let start = Self.place(row, 0)
            triangle.add(right[...row], times: -left[row], at: start)
            triangle.add(left[...row], times: -right[row], at: start)
        }
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
