import Psychometrics

/// Common factors behind a set of items: R = ΛΦΛ′ + diag θ.
public struct FactorSolution: Sendable, Equatable {
    /// Λ, the pattern: items × factors.
    public var loadings: Matrix
    /// Φ, with ones on its diagonal.
    public var factorCorrelations: SymmetricMatrix
    /// θ, the part of each item's variance that no factor explains.
    public var uniquenesses: [Double]

    public var itemCount: Int { loadings.rows }
    public var factorCount: Int { loadings.columns }
}

extension FactorSolution {
    /// The correlations that the factors reproduce.
    var implied: SymmetricMatrix {
        let spread = loadings * Matrix(factorCorrelations)
        var matrix = SymmetricMatrix(order: itemCount)
        for row in 0..<itemCount {
            for column in 0...row {
                matrix[row, column] = (0..<factorCount).reduce(0) {
                    $0 + spread[row, $1] * loadings[column, $1]
                }
            }
            matrix[row, row] += uniquenesses[row]
        }
        return matrix
    }

    /// The factors from the one that explains most on, each turned so that its loadings add up to no
    /// less than zero.
    var arranged: FactorSolution {
        let spread = Matrix(factorCorrelations)
        let structure = loadings * spread
        let explained = (0..<factorCount).map { factor in
            (0..<itemCount).reduce(0) { $0 + loadings[$1, factor] * structure[$1, factor] }
        }
        let order = (0..<factorCount).sorted { explained[$0] > explained[$1] }
        let signs = order.map { factor in
            (0..<itemCount).reduce(0) { $0 + loadings[$1, factor] } < 0 ? -1.0 : 1.0
        }
        var result = self
        result.loadings = Matrix(rows: itemCount, columns: factorCount) {
            signs[$1] * loadings[$0, order[$1]]
        }
        for row in 0..<factorCount {
            for column in 0..<row {
                result.factorCorrelations[row, column] =
                    signs[row] * signs[column] * factorCorrelations[order[row], order[column]]
            }
        }
        return result
    }
}

extension Matrix {
    init(_ matrix: SymmetricMatrix) {
        self.init(rows: matrix.order, columns: matrix.order) { matrix[$0, $1] }
    }
}
