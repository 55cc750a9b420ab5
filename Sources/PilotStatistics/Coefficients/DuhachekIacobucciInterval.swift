import Psychometrics

extension ItemMoments {
    /// The confidence interval of raw alpha, α ± z·SE, with the asymptotic standard error of
    /// `alphaStandardError` (Duhachek & Iacobucci 2004).
    ///
    /// Items are taken to be normal, their covariances may differ. Symmetric about alpha, it may reach
    /// beyond one in small samples. Withheld when alpha is negative.
    ///
    /// - Parameter level: strictly between 0 and 1
    public func duhachekIacobucciInterval(level: Double = 0.95) -> ConfidenceInterval {
        let method = ConfidenceInterval.Method.duhachekIacobucci
        guard let alpha = rawAlpha.value, let error = alphaStandardError.value else {
            return .undefined(
                method, level: level,
                because: rawAlpha.reason ?? alphaStandardError.reason ?? .constant)
        }
        if alpha < 0 { return .undefined(method, level: level, because: .negativeCovariance) }
        let reach = NormalDistribution.quantile((1 + level) / 2) * error
        return ConfidenceInterval(
            method: method, level: level, lower: .value(alpha - reach), upper: .value(alpha + reach))
    }
}
