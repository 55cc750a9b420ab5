import Psychometrics

extension ItemMoments {
    /// The smallest eigenvalue of the correlations of the items that vary.
    ///
    /// Below zero, which only pairwise correlations can be: no complete data have such correlations, and
    /// coefficients that invert them, λ6 and omega, cannot be had. Near zero, items determine each other.
    public var smallestEigenvalue: Estimate {
        if let reason = averageInterItemCorrelation.reason { return .undefined(reason) }
        guard let correlations, let eigen = SymmetricEigen(correlations, wantsVectors: false),
            let smallest = eigen.values.last
        else { return .undefined(.factorsNotConverged) }
        return .value(smallest)
    }
}
