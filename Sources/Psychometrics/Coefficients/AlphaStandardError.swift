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
