import Psychometrics

extension OneWayVariance {
    /// The design effect: how many times larger clustering makes the variance of the mean,
    /// 1 + (Σn²/N − 1)·ρ with ρ = ICC(1) (Kish 1965).
    ///
    /// A negative ICC counts as 0, so that clustering never adds information. Undefined where ICC(1) is.
    public var designEffect: Estimate {
        let correlation = intraclassCorrelation()
        guard let correlation = correlation.value else { return correlation }
        return .value(1 + (sizes.rowWeightedMean - 1) * max(correlation, 0))
    }

    /// The n of independent rows that would tell as much about the mean, N over the design effect.
    public var effectiveRows: Estimate {
        let effect = designEffect
        guard let effect = effect.value else { return effect }
        return .value(Double(sizes.rows) / effect)
    }
}
