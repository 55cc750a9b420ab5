extension ItemMoments {
    /// The confidence interval of raw alpha, 1 − (1−α)·F at the two tails of F with n−1 and
    /// (n−1)(k−1) degrees of freedom (Feldt 1965; Feldt, Woodruff & Salih 1987, eq. 6).
    ///
    /// n is the number of rows analysed, not of rows in the file. Withheld when alpha is negative,
    /// where the model behind it cannot hold.
    ///
    /// - Parameter level: strictly between 0 and 1
    public func feldtInterval(level: Double = 0.95) -> ConfidenceInterval {
        func both(_ reason: UndefinedReason) -> ConfidenceInterval {
            ConfidenceInterval(
                method: .feldt, level: level, lower: .undefined(reason), upper: .undefined(reason))
        }
        guard let alpha = rawAlpha.value else { return both(rawAlpha.reason ?? .constant) }
        guard alpha >= 0 else { return both(.negativeCovariance) }
        let numerator = Double(rows - 1)
        let denominator = numerator * Double(itemCount - 1)
        func bound(_ probability: Double) -> Estimate {
            let quantile = FDistribution.quantile(
                probability, numerator: numerator, denominator: denominator)
            return .value(1 - (1 - alpha) * quantile)
        }
        return ConfidenceInterval(
            method: .feldt, level: level, lower: bound((1 + level) / 2),
            upper: bound((1 - level) / 2))
    }
}
