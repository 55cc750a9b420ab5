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
