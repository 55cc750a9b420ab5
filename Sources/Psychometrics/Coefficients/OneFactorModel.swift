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

/// The information about the loadings and error variances of one factor, half the expected second derivatives
/// of the discrepancy.
///
/// With W = Σ⁻¹ = Θ⁻¹ − αuu′, the entries for the items i and j are λ′Wλ·Wᵢⱼ + (Wλ)ᵢ(Wλ)ⱼ for two loadings, Wᵢⱼ(Wλ)ᵢ for
/// the error variance of i and the loading of j, and Wᵢⱼ²/2 for two error variances. Written out, they are a
/// block of two by two for each item and UKU′, where U holds uᵢ and uᵢ² and K is two by two as well. What
/// elimination leaves of such a matrix is of the same form with another K (Gill, Golub, Murray & Saunders
/// 1974), so that a solution takes as many steps as there are items. The blocks alone may be singular, as they
/// are where half of λ′Θ⁻¹λ is due to one item; the pivots, which are those of Cholesky, are not.
package struct OneFactorInformation {
    private let blocks: [SymmetricPair]
    private let factors: [SIMD2<Double>]
    private let core: SymmetricPair

    /// - Parameters:
    ///   - slopes: Θ⁻¹λ
    ///   - signal: λ′Θ⁻¹λ
    package init(_ model: OneFactorModel, slopes: [Double], signal: Double) {
        let shrinkage = 1 / (1 + signal)
        blocks = zip(slopes, model.errorVariances).map { slope, errorVariance in
            let precision = 1 / errorVariance
            let explained = shrinkage * slope
            return SymmetricPair(
                shrinkage * signal * precision, explained * precision,
                precision * (precision / 2 - explained * slope))
        }
        factors = slopes.map { SIMD2($0, $0 * $0) }
        core = SymmetricPair(1 - signal, -1, 0.5).scaled(by: shrinkage * shrinkage)
    }

    /// The solution for a right side; nil where the matrix is not positive definite: a pivot falls below a
    /// billionth of its diagonal.
    package func solve(_ right: [SIMD2<Double>]) -> [SIMD2<Double>]? {
        var (core, carried) = (core, SIMD2<Double>.zero)
        var eliminated: [Elimination] = []
        for (item, factor) in factors.enumerated() {
            let pivot = blocks[item] + core.scaled(by: factor)
            guard pivot.isPositive(beside: blocks[item] + self.core.scaled(by: factor)) else {
                return nil
            }
            let rest = right[item] - factor * carried
            eliminated.append(Elimination(pivot: pivot, core: core, rest: rest))
            carried += core * (factor * pivot.solve(rest))
            core -= core.congruent(to: pivot, factor)
        }
        var solution = right
        var reached = SIMD2<Double>.zero
        for (item, factor) in factors.enumerated().reversed() {
            let line = eliminated[item]
            solution[item] = line.pivot.solve(line.rest - factor * (line.core * reached))
            reached += factor * solution[item]
        }
        return solution
    }

    /// What is left of an item's lines when those before it are eliminated.
    private struct Elimination {
        var pivot: SymmetricPair
        var core: SymmetricPair
        var rest: SIMD2<Double>
    }
}
