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
