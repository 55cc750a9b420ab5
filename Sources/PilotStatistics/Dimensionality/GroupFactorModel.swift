import Psychometrics

/// Correlated factors, each behind a group of items of its own: the confirmatory model of a scale with
/// facets, Σ = ΛΦΛ′ + diag θ with one loading an item and ones on Φ's diagonal (Jöreskog 1969).
struct GroupFactorModel {
    /// The factor of each item.
    let groups: [Int]
    let factors: Int
    /// λ of each item, then θ of each item, then Φ below the diagonal, row by row.
    private(set) var parameters: [Double]

    var itemCount: Int { groups.count }

    /// Fits by maximum likelihood: Fisher scoring with halved steps (Lawley & Maxwell 1971, ch. 7).
    ///
    /// - Parameters:
    ///   - correlations: items × items, with ones on the diagonal
    ///   - groups: the factor of each item, from 0 on; each factor has at least two items, or three if
    ///     it is the only one
    /// - Throws: the reason for there being no proper solution
    static func fit(
        _ correlations: SymmetricMatrix, groups: [Int], factors: Int
    ) throws(UndefinedReason) -> GroupFactorModel {
        let least = (0..<factors).map { factor in groups.filter { $0 == factor }.count }.min() ?? 0
        let required = factors == 1 ? 3 : 2
        guard least >= required else { throw .tooFewItems(items: least, required: required) }
        guard CholeskyFactor(correlations) != nil else { throw .notPositiveDefinite }
        var model = start(correlations, groups, factors)
        guard var discrepancy = model.discrepancy(from: correlations) else {
            throw .improperFactors
        }
        for _ in 0..<500 {
            guard let step = model.scoringStep(toward: correlations) else { throw .factorsNotConverged }
            let size = step.map(abs).max() ?? 0
            guard size >= 1e-11,
                let (next, value) = model.descent(step, correlations, discrepancy)
            else {
                if model.errorVariances.contains(where: { $0 < 1e-6 }) { throw .improperFactors }
                guard size < 1e-6 else { throw .factorsNotConverged }
                return model
            }
            (model, discrepancy) = (next, value)
        }
        throw model.errorVariances.contains { $0 < 1e-6 } ? .improperFactors : .factorsNotConverged
    }

    /// Loadings from the correlations inside each group, factors that correlate weakly.
    private static func start(
        _ correlations: SymmetricMatrix, _ groups: [Int], _ factors: Int
    ) -> GroupFactorModel {
        let loadings = groups.indices.map { item in
            let mates = groups.indices.filter { $0 != item && groups[$0] == groups[item] }
            let mean = mates.reduce(0) { $0 + correlations[item, $1] } / Double(mates.count)
            return mean < 0 ? -0.5 : min(max(mean.squareRoot(), 0.3), 0.9)
        }
        let errors = loadings.map { 1 - $0 * $0 }
        let links = [Double](repeating: 0.3, count: factors * (factors - 1) / 2)
        return GroupFactorModel(
            groups: groups, factors: factors, parameters: loadings + errors + links)
    }

    private func descent(
        _ step: [Double], _ correlations: SymmetricMatrix, _ discrepancy: Double
    ) -> (GroupFactorModel, Double)? {
        var share = 1.0
        while share > 1e-6 {
            var moved = self
            for index in parameters.indices { moved.parameters[index] += share * step[index] }
            for item in itemCount..<(2 * itemCount) {
                // A long step goes no farther than to a tenth of the variance.
                moved.parameters[item] = max(moved.parameters[item], parameters[item] / 10)
            }
            if let value = moved.discrepancy(from: correlations), value <= discrepancy + 1e-14 {
                return (moved, value)
            }
            share /= 2
        }
        return nil
    }
}

extension GroupFactorModel {
    var errorVariances: ArraySlice<Double> { parameters[itemCount..<(2 * itemCount)] }

    /// The correlation of two factors.
    private func link(_ first: Int, _ second: Int) -> Double {
        if first == second { return 1 }
        let (later, earlier) = (max(first, second), min(first, second))
        return parameters[2 * itemCount + later * (later - 1) / 2 + earlier]
    }

    var solution: FactorSolution {
        var correlations = SymmetricMatrix(order: factors)
        for row in 0..<factors {
            for column in 0...row { correlations[row, column] = link(row, column) }
        }
        return FactorSolution(
            loadings: Matrix(rows: itemCount, columns: factors) { item, factor in
                groups[item] == factor ? parameters[item] : 0
            }, factorCorrelations: correlations, uniquenesses: Array(errorVariances))
    }

    /// ln|Σ| + tr SΣ⁻¹; nil where Φ or Σ is not positive definite.
    private func discrepancy(from sample: SymmetricMatrix) -> Double? {
        let solution = solution
        guard errorVariances.allSatisfy({ $0 > 1e-9 }),
            CholeskyFactor(solution.factorCorrelations) != nil,
            let factor = CholeskyFactor(solution.implied)
        else { return nil }
        let inverse = factor.inverse
        return (0..<itemCount).reduce(factor.logDeterminant) { sum, row in
            (0..<itemCount).reduce(sum) { $0 + sample[row, $1] * inverse[row, $1] }
        }
    }
}
