extension ItemMoments {
    /// Coefficient alpha of the items as they are scored: k/(k−1) · (1 − tr C / 1′C1), with C the
    /// items' covariances (Cronbach 1951, eq. 2).
    ///
    /// Items that do not vary count among the k. Undefined with fewer than two items or two rows, or
    /// when the total does not vary. It may be negative, and is never above one: pairwise covariances
    /// that would take it there could not have come from one complete data set.
    public var rawAlpha: Estimate {
        if let reason = obstacle { return .undefined(reason) }
        return .value(Self.alpha(items: itemCount, trace: covariances.trace, total: covariances.total))
    }

    package static func alpha(items: Int, trace: Double, total: Double) -> Double {
        let k = Double(items)
        return k / (k - 1) * (1 - trace / total)
    }

    /// Why no coefficient of internal consistency can be had, if so.
    package var obstacle: UndefinedReason? {
        if itemCount < 2 { return .tooFewItems(items: itemCount, required: 2) }
        if smallestPair < 2 { return .tooFewRows(rows: smallestPair, required: 2) }
        if varying.isEmpty { return .noItemVaries }
        if covariances.total <= 1e-12 * covariances.trace { return .noTotalVariance }
        if Self.exceedsPerfectAgreement(covariances.total, items: itemCount, trace: covariances.trace) {
            return .notPositiveDefinite
        }
        return nil
    }

    /// Whether a total exceeds k times the trace, which is what identical items reach.
    package static func exceedsPerfectAgreement(_ total: Double, items: Int, trace: Double) -> Bool {
        total > (1 + 1e-12) * Double(items) * trace
    }
}

extension ItemMoments {
    /// Raw alpha of the other items, for each item.
    ///
    /// Undefined with fewer than three items: one item has no internal consistency.
    public var alphaIfDeleted: [Estimate] {
        let rowSums = covariances.rowSums
        let total = covariances.total
        let trace = covariances.trace
        return (0..<itemCount).map { item in
            if itemCount < 3 { return .undefined(.tooFewItems(items: itemCount - 1, required: 2)) }
            if smallestPair < 2 { return .undefined(.tooFewRows(rows: smallestPair, required: 2)) }
            if varying.isEmpty { return .undefined(.noItemVaries) }
            let variance = covariances[item, item]
            let restTrace = trace - variance
            let restTotal = total - 2 * rowSums[item] + variance
            if varying.allSatisfy({ $0 == item }) { return .undefined(.constant) }
            guard restTotal > 1e-12 * restTrace else { return .undefined(.noTotalVariance) }
            if Self.exceedsPerfectAgreement(restTotal, items: itemCount - 1, trace: restTrace) {
                return .undefined(.notPositiveDefinite)
            }
            return .value(Self.alpha(items: itemCount - 1, trace: restTrace, total: restTotal))
        }
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
