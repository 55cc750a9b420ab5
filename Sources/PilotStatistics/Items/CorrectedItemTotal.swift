import Psychometrics

extension ItemMoments {
    /// The correlation of each item with the whole scale, the item itself included by no more than it
    /// shares with the others: Σⱼr*ᵢⱼ / √ΣΣr*, with R* the correlations with squared multiple
    /// correlations on the diagonal (psych's r.cor; Cureton 1966, who corrects for overlap and for the
    /// scale's unreliability).
    ///
    /// It does not punish an item for its scale's being short, as the item-rest correlation does, and
    /// may exceed one. Undefined for items that do not vary, and for all where the correlations are not
    /// positive definite or their reduced sum is not positive.
    public var correctedItemTotalCorrelations: [Estimate] {
        func all(_ reason: UndefinedReason) -> [Estimate] {
            [Estimate](repeating: .undefined(reason), count: itemCount)
        }
        if let reason = averageInterItemCorrelation.reason { return all(reason) }
        guard var reduced = correlations else { return all(.constant) }
        guard let precisions = CholeskyFactor(reduced)?.inverseDiagonal else {
            return all(.notPositiveDefinite)
        }
        for item in 0..<reduced.order { reduced[item, item] = 1 - 1 / precisions[item] }
        guard reduced.total > 1e-12 else { return all(.noTotalVariance) }
        let spread = reduced.total.squareRoot()
        var result = all(.constant)
        for (item, sum) in zip(varying, reduced.rowSums) { result[item] = .value(sum / spread) }
        return result
    }
}
