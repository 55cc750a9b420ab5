import Psychometrics

extension ItemMoments {
    /// How well one common factor, the one behind omega total, reproduces the items' covariances.
    ///
    /// n is the fewest rows behind any covariance. Items that do not vary are left out. Undefined where
    /// omega total is; with three items the model fits any data, and only χ² and the residual are given.
    public var oneFactorFit: FactorFit {
        if let reason = averageInterItemCorrelation.reason { return .undefined(reason) }
        guard varying.count >= 3 else {
            return .undefined(.tooFewVarying(varying.count, of: itemCount, required: 3))
        }
        let sample = covariances.restricted(to: varying)
        do throws(UndefinedReason) {
            let model = try OneFactorModel.fit(sample)
            guard let likelihood = OneFactorLikelihood(model, sample) else {
                throw .improperSolution
            }
            return try FactorFit(
                sample, model.implied, discrepancy: likelihood.discrepancy,
                parameters: 2 * varying.count, rows: smallestPair)
        } catch {
            return .undefined(error)
        }
    }
}
