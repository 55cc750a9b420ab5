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

extension ItemMoments {
    /// The asymptotic standard error of raw alpha, √(Q/n) with
    /// Q = 2k² / ((k−1)²·V³) · [V·(tr C² + tr² C) − 2·tr C · 1′C²1] and V = 1′C1
    /// (van Zyl, Neudecker & Nel 2000; Duhachek & Iacobucci 2004, eq. 3).
    ///
    /// C² is the product of the matrix with itself, not the squares of its entries. Items are taken to
    /// be normal.
    public var alphaStandardError: Estimate {
        if let reason = obstacle { return .undefined(reason) }
        let k = Double(itemCount)
        let total = covariances.total
        let trace = covariances.trace
        let squaredSum = covariances.rowSums.reduce(0) { $0 + $1 * $1 }
        let bracket = total * (covariances.sumOfSquares + trace * trace) - 2 * trace * squaredSum
        let spread = 2 * k * k / ((k - 1) * (k - 1) * total * total * total) * bracket
        // Pairwise covariances need not come from one data set; then the form may turn negative.
        guard spread >= 0 else { return .undefined(.notPositiveDefinite) }
        return .value((spread / Double(rows)).squareRoot())
    }
}
