import SeededInputs
import Testing

@testable import Psychometrics

/// Symmetric matrices and their factors.
@Suite struct MatrixTests {
    /// A matrix of products, which is positive definite.
    private func scatter(_ order: Int) -> SymmetricMatrix {
        var generator = SeededGenerator(seed: UInt64(order))
        let rows = (0..<2 * order).map { _ in
            (0..<order).map { _ in Double.random(in: -1...1, using: &generator) }
        }
        var matrix = SymmetricMatrix(order: order)
        for row in 0..<order {
            for column in 0...row {
                matrix[row, column] = rows.reduce(0) { $0 + $1[row] * $1[column] }
            }
        }
        return matrix
    }

    @Test func productsWithVectors() {
        let matrix = SymmetricMatrix(order: 3, triangle: [1, 2, 3, 4, 5, 6])
        #expect(matrix[0, 2] == 4 && matrix[2, 1] == 5)
        #expect(matrix.times([1, 10, 100]) == [421, 532, 654])
    }

    @Test(arguments: [1, 2, 3, 10, 41])
    func inversesOfScatter(_ order: Int) throws {
        let matrix = scatter(order)
        let factor = try #require(CholeskyFactor(matrix))
        let inverse = factor.inverse
        for row in 0..<order {
            let unit = (0..<order).map { $0 == row ? 1.0 : 0 }
            let column = (0..<order).map { inverse[$0, row] }
            for (entry, expected) in zip(matrix.times(column), unit) {
                #expect(abs(entry - expected) < 1e-11)
            }
            for (entry, expected) in zip(factor.solve(unit), column) {
                #expect(abs(entry - expected) < 1e-11)
            }
            #expect(abs(factor.inverseDiagonal[row] - inverse[row, row]) < 1e-12)
        }
    }

    /// NumPy, `linalg.slogdet`.
    @Test func determinants() throws {
        let matrix = SymmetricMatrix(order: 3, triangle: [4, 1, 3, -0.5, 0.25, 2])
        let factor = try #require(CholeskyFactor(matrix))
        #expect(abs(factor.logDeterminant - 3.0325462466767075) < 1e-14)
        #expect(CholeskyFactor(SymmetricMatrix(order: 0))?.logDeterminant == 0)
    }

    @Test func matricesThatAreNotPositiveDefinite() {
        #expect(CholeskyFactor(SymmetricMatrix(order: 2, triangle: [1, 1, 1])) == nil)
        #expect(CholeskyFactor(SymmetricMatrix(order: 2, triangle: [1, 2, 1])) == nil)
        #expect(CholeskyFactor(SymmetricMatrix(order: 2, triangle: [0, 0, 1])) == nil)
        #expect(CholeskyFactor(SymmetricMatrix(order: 1, triangle: [.nan])) == nil)
    }
}
