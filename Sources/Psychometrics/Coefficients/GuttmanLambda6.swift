extension ItemMoments {
    /// Guttman's λ₆, 1 − Σ(1 − smcᵢ) / 1′R1, with smcᵢ the squared multiple correlation of item i on
    /// the others (Guttman 1945, eq. 55).
    ///
    /// From the correlations R, as is common, and not from the covariances. Items that do not vary are
    /// left out; undefined when the correlations are not positive definite.
    public var lambda6: Estimate {
        if let reason = averageInterItemCorrelation.reason { return .undefined(reason) }
        guard let correlations else { return .undefined(.constant) }
        guard let factor = CholeskyFactor(correlations) else {
            return .undefined(.notPositiveDefinite)
        }
        // 1 − smcᵢ is the reciprocal of the inverse's diagonal.
        let unique = factor.inverseDiagonal.reduce(0) { $0 + 1 / $1 }
        return .value(1 - unique / correlations.total)
    }
}
