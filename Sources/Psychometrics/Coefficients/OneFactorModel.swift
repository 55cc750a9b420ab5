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
        var model = start(sample)
        guard var discrepancy = model.discrepancy(from: sample) else {
            throw .improperSolution
        }
        for _ in 0..<500 {
            guard let step = model.scoringStep(toward: sample) else {
                throw .notConverged
            }
            var share = 1.0
            var accepted = false
            while share > 1e-6, !accepted {
                let candidate = model.moved(by: step, share: share)
                if let next = candidate.discrepancy(from: sample), next <= discrepancy + 1e-14 {
                    model = candidate
                    discrepancy = next
                    accepted = true
                }
                share /= 2
            }
            let size = step.map(abs).max() ?? 0
            if size < 1e-11 || !accepted { return try proper(model, size, deviations) }
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
        // Error variances stop at zero from above when the likelihood pulls them below it.
        if model.errorVariances.contains(where: { $0 < 1e-6 }) { throw .improperSolution }
        if size > 1e-7 { throw .notConverged }
        return OneFactorModel(
            loadings: zip(model.loadings, deviations).map { $0 * $1 },
            errorVariances: zip(model.errorVariances, deviations).map { $0 * $1 * $1 })
    }

    /// Σ, the covariances that the model reproduces.
    package var implied: SymmetricMatrix {
        var matrix = SymmetricMatrix(order: loadings.count)
        for row in loadings.indices {
            for column in 0...row { matrix[row, column] = loadings[row] * loadings[column] }
            matrix[row, row] += errorVariances[row]
        }
        return matrix
    }

    /// ln|Σ| + tr SΣ⁻¹; nil where an error variance is not positive.
    private func discrepancy(from sample: SymmetricMatrix) -> Double? {
        guard errorVariances.allSatisfy({ $0 > 1e-9 }), let factor = CholeskyFactor(implied) else {
            return nil
        }
        let inverse = factor.inverse
        var trace = 0.0
        for row in 0..<sample.order {
            for column in 0..<sample.order { trace += sample[row, column] * inverse[row, column] }
        }
        return factor.logDeterminant + trace
    }

    private func moved(by step: [Double], share: Double) -> OneFactorModel {
        let count = loadings.count
        return OneFactorModel(
            loadings: loadings.indices.map { loadings[$0] + share * step[$0] },
            errorVariances: loadings.indices.map {
                // A long step goes no farther than to a tenth of the variance.
                max(errorVariances[$0] + share * step[count + $0], errorVariances[$0] / 10)
            })
    }
}

extension OneFactorModel {
    /// The step of Fisher scoring: the information matrix's solution for the score, λ first, θ second.
    fileprivate func scoringStep(toward sample: SymmetricMatrix) -> [Double]? {
        guard let weights = CholeskyFactor(implied)?.inverse else { return nil }
        let count = loadings.count
        let weighted = Self.product(weights, loadings)
        let common = zip(loadings, weighted).reduce(0) { $0 + $1.0 * $1.1 }
        let residual = Self.weightedResidual(sample, implied, weights)
        var information = SymmetricMatrix(order: 2 * count)
        var score = [Double](repeating: 0, count: 2 * count)
        for row in 0..<count {
            for column in 0..<count {
                score[row] += residual[row, column] * loadings[column]
                information[count + row, column] = weights[row, column] * weighted[row]
                guard column <= row else { continue }
                let weight = weights[row, column]
                information[row, column] = common * weight + weighted[row] * weighted[column]
                information[count + row, count + column] = weight * weight / 2
            }
            score[count + row] = residual[row, row] / 2
        }
        return CholeskyFactor(information)?.solve(score)
    }

    private static func product(_ matrix: SymmetricMatrix, _ vector: [Double]) -> [Double] {
        (0..<matrix.order).map { row in
            vector.indices.reduce(0) { $0 + matrix[row, $1] * vector[$1] }
        }
    }

    /// Σ⁻¹(S − Σ)Σ⁻¹
    private static func weightedResidual(
        _ sample: SymmetricMatrix, _ implied: SymmetricMatrix, _ weights: SymmetricMatrix
    ) -> SymmetricMatrix {
        let columns = (0..<sample.order).map { column in
            product(weights, (0..<sample.order).map { sample[$0, column] - implied[$0, column] })
        }
        var result = SymmetricMatrix(order: sample.order)
        for row in 0..<sample.order {
            // Row `row` of Σ⁻¹(S − Σ), times Σ⁻¹.
            let line = product(weights, columns.map { $0[row] })
            for column in 0...row { result[row, column] = line[column] }
        }
        return result
    }
}
