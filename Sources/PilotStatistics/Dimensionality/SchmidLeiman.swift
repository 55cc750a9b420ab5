import Psychometrics

/// A general factor behind all items and group factors beside it, none of which correlate: what Schmid &
/// Leiman (1957) make of correlated factors.
public struct SchmidLeiman: Sendable, Hashable {
    /// The general factor's loading of each item.
    public var general: [Double]
    /// Items × group factors.
    public var group: Matrix
    /// The part of each item's variance that no factor explains.
    public var uniquenesses: [Double]

    /// The factors' correlations are themselves traced to one factor, by minimum residuals.
    ///
    /// - Throws: `tooFewFactors` with fewer than three, of which the correlations do not determine how
    ///   each loads on the general one; the reason for there being no proper general factor otherwise
    public init(_ solution: FactorSolution) throws(UndefinedReason) {
        let factors = solution.factorCount
        guard factors >= 3 else { throw .tooFewFactors(factors: factors, required: 3) }
        let second = try MinimumResiduals.fit(solution.factorCorrelations, factors: 1)
        general = (0..<solution.itemCount).map { item in
            (0..<factors).reduce(0) {
                $0 + solution.loadings[item, $1] * second.loadings[$1, 0]
            }
        }
        group = Matrix(rows: solution.itemCount, columns: factors) { item, factor in
            solution.loadings[item, factor] * second.uniquenesses[factor].squareRoot()
        }
        uniquenesses = solution.uniquenesses
    }
}
