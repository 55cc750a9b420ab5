/// One common factor behind a set of items: Σ = λλ′ + diag θ (Jöreskog 1967).
package struct OneFactorModel {
    package var loadings: [Double]
    package var errorVariances: [Double]

    /// Fits by maximum likelihood: Fisher scoring from a centroid start, halving steps that do not
    /// improve the discrepancy ln|Σ| + tr SΣ⁻¹ (Lawley & Maxwell 1971, ch. 4).
    ///
    /// - Parameter covariances: items × items, with positive diagonal
    /// - Throws: the reason for there being no proper solution
    package static func fit(
        _ covariances: SymmetricMatrix
    ) throws(UndefinedReason) -> OneFactorModel {
        // On the scale of correlations: the fit is equivariant, and steps are of comparable size.
        let deviations = (0..<covariances.order).map { covariances[$0, $0].squareRoot() }
        var sample = covariances
        for row in 0..<sample.order {
            for column in 0...row { sample[row, column] /= deviations[row] * deviations[column] }
        }
        guard CholeskyFactor(sample) != nil else { throw .notPositiveDefinite }
        guard var point = OneFactorLikelihood(start(sample), sample) else { throw .improperSolution }
        for _ in 0..<500 {
            guard let step = point.scoringStep else { throw point.model.failure }
            let size = step.reduce(0) { max($0, abs($1.x), abs($1.y)) }
            let next = point.descent(along: step)
            if let next { point = next }
            if size < 1e-11 || next == nil { return try proper(point.model, size, deviations) }
        }
        throw .notConverged
    }

    /// The centroid's loadings: each item's correlations with the others as a share of the whole.
    private static func start(_ sample: SymmetricMatrix) -> OneFactorModel {
        let rest = sample.rowSums.map { $0 - 1 }
        let scale = max(rest.reduce(0, +), 1e-3).squareRoot()
        let loadings = rest.map { min(max($0 / scale, -0.95), 0.95) }
        return OneFactorModel(
            loadings: loadings, errorVariances: loadings.map { max(1 - $0 * $0, 0.05) })
    }

    /// The model on the items' own scales, if it settled inside the space of proper solutions.
    private static func proper(
        _ model: OneFactorModel, _ size: Double, _ deviations: [Double]
    ) throws(UndefinedReason) -> OneFactorModel {
        if model.isImproper || size > 1e-7 { throw model.failure }
        return OneFactorModel(
            loadings: zip(model.loadings, deviations).map { $0 * $1 },
            errorVariances: zip(model.errorVariances, deviations).map { $0 * $1 * $1 })
    }

    /// Error variances stop at zero from above when the likelihood pulls them below it.
    private var isImproper: Bool { errorVariances.contains { $0 < 1e-6 } }

    /// Why there is no solution, where the fit ends here without one.
    private var failure: UndefinedReason { isImproper ? .improperSolution : .notConverged }

    /// Σ, the covariances that the model reproduces.
    package var implied: SymmetricMatrix {
        var matrix = SymmetricMatrix(order: loadings.count)
        for row in loadings.indices {
            for column in 0...row { matrix[row, column] = loadings[row] * loadings[column] }
            matrix[row, row] += errorVariances[row]
        }
        return matrix
    }

    /// - Parameter step: of each item's loading and error variance
    func moved(by step: [SIMD2<Double>], share: Double) -> OneFactorModel {
        OneFactorModel(
            loadings: zip(loadings, step).map { $0 + share * $1.x },
            // A long step goes no farther than to a tenth of the variance.
            errorVariances: zip(errorVariances, step).map { max($0 + share * $1.y, $0 / 10) })
    }
}
