import Psychometrics

/// The eigenvalues and eigenvectors of a symmetric matrix.
///
/// By Householder's reduction to a tridiagonal matrix (Golub & Van Loan 2013, alg. 8.3.1), and QL with
/// implicit shifts on that (Dubrulle 1970; EISPACK's imtql2).
struct SymmetricEigen {
    /// From the largest on.
    var values: [Double]
    /// An eigenvector of length one for each value, in the same order; empty where they were not asked
    /// for.
    var vectors: [[Double]]

    /// Nil where QL does not settle, which no finite matrix is known to bring about.
    init?(_ matrix: SymmetricMatrix, wantsVectors: Bool = true) {
        let order = matrix.order
        var reduction = Tridiagonal(matrix, wantsVectors: wantsVectors)
        guard reduction.diagonalize() else { return nil }
        let diagonal = reduction.diagonal
        let places = (0..<order).sorted { diagonal[$0] > diagonal[$1] }
        values = places.map { diagonal[$0] }
        vectors = wantsVectors ? places.map { reduction.vector($0) } : []
    }
}
