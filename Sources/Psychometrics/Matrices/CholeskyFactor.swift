import RealModule

/// The lower triangle L of a positive definite matrix A = L·Lᵀ.
package struct CholeskyFactor {
    private let order: Int
    private var lower: SymmetricMatrix

    /// Nil when the matrix is not positive definite: a pivot falls below a billionth of its diagonal.
    package init?(_ matrix: SymmetricMatrix) {
        order = matrix.order
        lower = SymmetricMatrix(order: order)
        for row in 0..<order {
            for column in 0...row {
                let rest = (0..<column).reduce(matrix[row, column]) {
                    $0 - lower[row, $1] * lower[column, $1]
                }
                if row == column {
                    guard rest > 1e-9 * abs(matrix[row, row]) else { return nil }
                    lower[row, row] = rest.squareRoot()
                } else {
                    lower[row, column] = rest / lower[column, column]
                }
            }
        }
    }

    /// The solution x of A·x = b.
    package func solve(_ right: [Double]) -> [Double] {
        var solution = right
        for row in 0..<order {
            for column in 0..<row { solution[row] -= lower[row, column] * solution[column] }
            solution[row] /= lower[row, row]
        }
        for row in (0..<order).reversed() {
            for below in (row + 1)..<max(order, row + 1) {
                solution[row] -= lower[below, row] * solution[below]
            }
            solution[row] /= lower[row, row]
        }
        return solution
    }

    /// The inverse of A.
    package var inverse: SymmetricMatrix {
        var result = SymmetricMatrix(order: order)
        for column in 0..<order {
            var unit = [Double](repeating: 0, count: order)
            unit[column] = 1
            let solution = solve(unit)
            for row in column..<order { result[row, column] = solution[row] }
        }
        return result
    }

    /// The natural logarithm of A's determinant.
    package var logDeterminant: Double {
        (0..<order).reduce(0) { $0 + 2 * Double.log(lower[$1, $1]) }
    }
}
