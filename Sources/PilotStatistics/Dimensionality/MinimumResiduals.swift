import Psychometrics

/// Exploratory factors by minimum residuals: the loadings that leave the least sum of squared residual
/// correlations off the diagonal (Harman & Jones 1966), found as unweighted least squares over the
/// uniquenesses by Newton's method (Jöreskog 1977).
///
/// It makes no assumption about distributions and needs no inverse, so that it serves polychoric
/// correlations as well.
enum MinimumResiduals {
    /// - Parameters:
    ///   - correlations: of the items, with ones on the diagonal
    ///   - factors: at least one
    /// - Returns: uncorrelated factors in the position of principal axes
    /// - Throws: the reason for there being no proper solution
    static func fit(
        _ correlations: SymmetricMatrix, factors: Int
    ) throws(UndefinedReason) -> FactorSolution {
        let items = correlations.order
        guard factors >= 1 else { throw .tooFewFactors(factors: factors, required: 1) }
        let (free, used) = ((items - factors) * (items - factors), items + factors)
        guard factors < items, free >= used else {
            throw .tooManyFactors(factors: factors, items: items)
        }
        var point = try Point(correlations, start(correlations, factors), factors)
        for _ in 0..<300 {
            guard point.uniquenesses.allSatisfy({ $0 > 1e-5 }) else { throw .improperFactors }
            let step = try point.step()
            let size = step.map(abs).max() ?? 0
            guard let next = try descent(point, step, correlations), size >= 1e-11 else {
                guard size < 1e-6 else { throw .factorsNotConverged }
                return point.solution
            }
            point = next
        }
        throw .factorsNotConverged
    }

    /// The point along a step, halved until it does not raise the residuals; nil where none does.
    private static func descent(
        _ point: Point, _ step: [Double], _ correlations: SymmetricMatrix
    ) throws(UndefinedReason) -> Point? {
        var share = 1.0
        while share > 1e-6 {
            // A long step goes no farther than to a tenth of the uniqueness.
            let moved = zip(point.uniquenesses, step).map { max($0 - share * $1, $0 / 10) }
            let next = try Point(correlations, moved, point.factors)
            if next.residual <= point.residual + 1e-15 { return next }
            share /= 2
        }
        return nil
    }

    /// A share of what the other items leave unexplained (Jöreskog 1963), or half without an inverse.
    private static func start(_ correlations: SymmetricMatrix, _ factors: Int) -> [Double] {
        guard let precisions = CholeskyFactor(correlations)?.inverseDiagonal else {
            return [Double](repeating: 0.5, count: correlations.order)
        }
        let share = 1 - Double(factors) / Double(2 * correlations.order)
        return precisions.map { share / $0 }
    }
}

/// Uniquenesses, and the eigenvalues λ and vectors v of R − Ψ: the first are the factors, the rest the
/// residual f = ½Σλ².
private struct Point {
    var uniquenesses: [Double]
    var factors: Int
    var eigen: SymmetricEigen

    init(
        _ correlations: SymmetricMatrix, _ uniquenesses: [Double], _ factors: Int
    ) throws(UndefinedReason) {
        var reduced = correlations
        for item in uniquenesses.indices { reduced[item, item] -= uniquenesses[item] }
        guard let eigen = SymmetricEigen(reduced) else { throw .factorsNotConverged }
        self.uniquenesses = uniquenesses
        self.factors = factors
        self.eigen = eigen
    }

    private var rest: Range<Int> { factors..<uniquenesses.count }

    var residual: Double {
        rest.reduce(0) { $0 + eigen.values[$1] * eigen.values[$1] } / 2
    }

    var solution: FactorSolution {
        var correlations = SymmetricMatrix(order: factors)
        for factor in 0..<factors { correlations[factor, factor] = 1 }
        return FactorSolution(
            loadings: Matrix(rows: uniquenesses.count, columns: factors) { item, factor in
                max(eigen.values[factor], 0).squareRoot() * eigen.vectors[factor][item]
            }, factorCorrelations: correlations, uniquenesses: uniquenesses
        ).arranged
    }

    /// Newton's step for ψ, with the gradient −Σλₗvᵢₗ² and the second derivatives
    /// (Σvᵢₗvⱼₗ)² + 2ΣΣ λₗ/(λₗ−λₜ)·vᵢₗvⱼₗvᵢₜvⱼₜ, l over the residual and t over the factors; without the
    /// second sum where it spoils definiteness.
    func step() throws(UndefinedReason) -> [Double] {
        let items = uniquenesses.indices
        let gradient = items.map { item in
            rest.reduce(0) { $0 - eigen.values[$1] * eigen.vectors[$1][item] * eigen.vectors[$1][item] }
        }
        var plain = SymmetricMatrix(order: items.count)
        var full = plain
        for row in items {
            for column in 0...row {
                let shared = rest.reduce(0) {
                    $0 + eigen.vectors[$1][row] * eigen.vectors[$1][column]
                }
                plain[row, column] = shared * shared
                full[row, column] = plain[row, column] + curvature(row, column)
            }
        }
        if let step = CholeskyFactor(full)?.solve(gradient) { return step }
        for item in items { plain[item, item] += 1e-6 }
        guard let step = CholeskyFactor(plain)?.solve(gradient) else { throw .factorsNotConverged }
        return step
    }

    private func curvature(_ row: Int, _ column: Int) -> Double {
        func product(_ place: Int) -> Double {
            eigen.vectors[place][row] * eigen.vectors[place][column]
        }
        return rest.reduce(0) { sum, low in
            let value = eigen.values[low]
            return (0..<factors).reduce(sum) { inner, high in
                let gap = value - eigen.values[high]
                guard gap < -1e-12 else { return inner }
                return inner + 2 * value / gap * product(low) * product(high)
            }
        }
    }
}
