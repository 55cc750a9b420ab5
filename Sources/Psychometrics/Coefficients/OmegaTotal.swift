extension ItemMoments {
    /// McDonald's omega total, (Σλ)² / [(Σλ)² + Σθ], from loadings λ and error variances θ of one
    /// common factor fitted to the covariances by maximum likelihood (McDonald 1999, eq. 6.20b).
    ///
    /// Items that do not vary are left out. Undefined with fewer than three items that vary, where one
    /// factor is not identified; when the covariances are not positive definite; and when the best fit
    /// has a negative error variance.
    public var omegaTotal: Estimate {
        if let reason = averageInterItemCorrelation.reason { return .undefined(reason) }
        guard varying.count >= 3 else {
            return .undefined(.tooFewVarying(varying.count, of: itemCount, required: 3))
        }
        do throws(UndefinedReason) {
            let model = try OneFactorModel.fit(covariances.restricted(to: varying))
            let common = model.loadings.reduce(0, +)
            let unique = model.errorVariances.reduce(0, +)
            return .value(common * common / (common * common + unique))
        } catch {
            return .undefined(error)
        }
    }
}
