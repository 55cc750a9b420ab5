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
