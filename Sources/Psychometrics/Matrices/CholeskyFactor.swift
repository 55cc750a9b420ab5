import RealModule

/// The lower triangle L of a positive definite matrix A = L·Lᵀ.
package struct CholeskyFactor: Sendable, Equatable {
    private let order: Int
    /// L, row by row.
    private let lower: [Double]

    /// Nil when the matrix is not positive definite: a pivot falls below a billionth of its diagonal.
    package init?(_ matrix: SymmetricMatrix) {
        order = matrix.order
        var lower = matrix.triangle
        // Column by column, taken off the rows below: these lie in one piece, and compilers turn the loop over
        // them into vector instructions.
        var column = [Double](repeating: 0, count: order)
        for pivot in 0..<order {
            let place = SymmetricMatrix.place(pivot, pivot)
            guard lower[place] > 1e-9 * abs(matrix[pivot, pivot]) else { return nil }
            lower[place].formSquareRoot()
            for row in (pivot + 1)..<max(order, pivot + 1) {
                let entry = SymmetricMatrix.place(row, pivot)
                lower[entry] /= lower[place]
                column[row] = lower[entry]
                lower.add(column[(pivot + 1)...row], times: -column[row], at: entry + 1)
            }
        }
        self.lower = lower
    }

    /// The solution x of A·x = b.
    package func solve(_ right: [Double]) -> [Double] {
        var solution = right
        for row in 0..<order {
            let start = SymmetricMatrix.place(row, 0)
            for column in 0..<row { solution[row] -= lower[start + column] * solution[column] }
            solution[row] /= lower[start + row]
        }
        for row in (0..<order).reversed() {
            let start = SymmetricMatrix.place(row, 0)
            solution[row] /= lower[start + row]
            solution.add(lower[start..<start + row], times: -solution[row], at: 0)
        }
        return solution
    }

    /// The inverse of A.
    package var inverse: SymmetricMatrix {
        let roots = inverseRoots
        var result = [Double](repeating: 0, count: roots.count)
        for row in 0..<order {
            let line = line(row, of: roots)
            for place in 0...row {
                let start = SymmetricMatrix.place(place, 0)
                result.add(line.prefix(place + 1), times: line[line.startIndex + place], at: start)
            }
        }
        return SymmetricMatrix(order: order, triangle: result)
    }

    /// The diagonal of the inverse of A, for half of what all of it costs.
    package var inverseDiagonal: [Double] {
        let roots = inverseRoots
        var result = [Double](repeating: 0, count: order)
        for row in 0..<order {
            for (place, entry) in line(row, of: roots).enumerated() { result[place] += entry * entry }
        }
        return result
    }

    /// The natural logarithm of A's determinant.
    package var logDeterminant: Double {
        (0..<order).reduce(0) { $0 + 2 * Double.log(lower[SymmetricMatrix.place($1, $1)]) }
    }

    /// L⁻¹, row by row.
    private var inverseRoots: [Double] {
        var roots: [Double] = []
        roots.reserveCapacity(lower.count)
        for row in 0..<order {
            let start = SymmetricMatrix.place(row, 0)
            let pivot = lower[start + row]
            var line = [Double](repeating: 0, count: row + 1)
            for column in 0..<row {
                line.add(self.line(column, of: roots), times: -lower[start + column] / pivot, at: 0)
            }
            line[row] = 1 / pivot
            roots += line
        }
        return roots
    }

    private func line(_ row: Int, of triangle: [Double]) -> ArraySlice<Double> {
        let start = SymmetricMatrix.place(row, 0)
        return triangle[start...start + row]
    }
}
