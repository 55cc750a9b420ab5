import Psychometrics

/// A matrix of rows and columns, such as the loadings of items on factors (items × factors).
public struct Matrix: Sendable, Hashable {
    public let rows: Int
    public let columns: Int
    /// Row after row.
    private var entries: [Double]

    /// A matrix of zeros.
    public init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        entries = [Double](repeating: 0, count: rows * columns)
    }

    public subscript(row: Int, column: Int) -> Double {
        get { entries[row * columns + column] }
        set { entries[row * columns + column] = newValue }
    }
}

extension Matrix {
    /// A matrix from what its entries are.
    init(rows: Int, columns: Int, _ entry: (_ row: Int, _ column: Int) -> Double) {
        self.init(rows: rows, columns: columns)
        for row in 0..<rows {
            for column in 0..<columns { self[row, column] = entry(row, column) }
        }
    }

    static func identity(_ order: Int) -> Matrix {
        Matrix(rows: order, columns: order) { $0 == $1 ? 1 : 0 }
    }

    var transposed: Matrix { Matrix(rows: columns, columns: rows) { self[$1, $0] } }

    static func * (left: Matrix, right: Matrix) -> Matrix {
        Matrix(rows: left.rows, columns: right.columns) { row, column in
            (0..<left.columns).reduce(0) { $0 + left[row, $1] * right[$1, column] }
        }
    }

    /// The inverse of a square matrix, by elimination with row exchanges; nil where it has none.
    var inverse: Matrix? {
        var left = self
        var right = Matrix.identity(rows)
        let scale = entries.reduce(0) { max($0, abs($1)) }
        for pivot in 0..<rows {
            let rest = pivot..<rows
            guard let best = rest.max(by: { abs(left[$0, pivot]) < abs(left[$1, pivot]) }),
                abs(left[best, pivot]) > 1e-13 * scale
            else { return nil }
            left.exchange(pivot, best)
            right.exchange(pivot, best)
            let divisor = left[pivot, pivot]
            for column in 0..<columns {
                left[pivot, column] /= divisor
                right[pivot, column] /= divisor
            }
            for row in 0..<rows where row != pivot {
                let share = left[row, pivot]
                for column in 0..<columns {
                    left[row, column] -= share * left[pivot, column]
                    right[row, column] -= share * right[pivot, column]
                }
            }
        }
        return right
    }

    private mutating func exchange(_ first: Int, _ second: Int) {
        guard first != second else { return }
        for column in 0..<columns {
            (self[first, column], self[second, column]) = (
                self[second, column], self[first, column]
            )
        }
    }
}
