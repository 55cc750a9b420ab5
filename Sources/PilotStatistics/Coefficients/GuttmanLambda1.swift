import Psychometrics

extension ItemMoments {
    /// Guttman's λ₁, 1 − tr C / V, the plainest of his lower bounds of reliability (Guttman 1945).
    ///
    /// It takes all of the items' own variance for error, so that alpha is k/(k−1) times as large.
    /// Undefined where alpha is.
    public var lambda1: Estimate {
        if let reason = obstacle { return .undefined(reason) }
        return .value(1 - covariances.trace / covariances.total)
    }
}
