extension ItemMoments {
    /// The correlation of each item with the sum of the others, Σⱼcᵢⱼ / √(cᵢᵢ · V₋ᵢ) over j ≠ i, with
    /// V₋ᵢ the variance of that sum (the corrected item-total correlation; Nunnally 1978).
    ///
    /// Undefined for an item that does not vary, or whose rest does not, and where pairwise covariances
    /// would make it exceed one.
    public var itemRestCorrelations: [Estimate] {
        let rowSums = covariances.rowSums
        let total = covariances.total
        return (0..<itemCount).map { item in
            if itemCount < 2 { return .undefined(.tooFewItems(items: itemCount, required: 2)) }
            if smallestPair < 2 { return .undefined(.tooFewRows(rows: smallestPair, required: 2)) }
            if varying.isEmpty { return .undefined(.noItemVaries) }
            let variance = covariances[item, item]
            let covariance = rowSums[item] - variance
            let restVariance = total - 2 * rowSums[item] + variance
            guard varying.contains(item), varying.count > 1 else { return .undefined(.constant) }
            guard restVariance > 1e-12 * covariances.trace else {
                return .undefined(.noTotalVariance)
            }
            let correlation = covariance / (variance * restVariance).squareRoot()
            // Only covariances that do not belong together, as pairwise ones may be, exceed one.
            return abs(correlation) <= 1 + 1e-12
                ? .value(correlation) : .undefined(.notPositiveDefinite)
        }
    }
}
