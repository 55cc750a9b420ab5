import Psychometrics

extension ScaleSummary {
    /// r_wg(J): how far the respondents of one group agree over the scale's J items,
    /// J(1 − q) / (J(1 − q) + q), with q the mean of the items' s²/σ²_E (James, Demaree & Wolf 1984).
    ///
    /// It grows with the number of items at the same agreement, so that scales of different length do
    /// not compare. Negative when respondents differ more than chance, and given as it is. Undefined
    /// for a group of one, for a null distribution that the response scale has not, and where q reaches
    /// J/(J − 1), past which the formula turns round and calls the worst dissent agreement.
    public func agreement(against null: NullDistribution = .uniform) -> Estimate {
        if items.isEmpty { return .undefined(.tooFewItems(items: 0, required: 1)) }
        var sum = 0.0
        for item in items.indices {
            let ratio = dissent(onItem: item, null)
            guard let value = ratio.value else { return ratio }
            sum += value
        }
        let count = Double(items.count)
        let q = sum / count
        let denominator = count * (1 - q) + q
        guard denominator > 1e-12 else { return .undefined(.disagreementBeyondFormula) }
        return .value(count * (1 - q) / denominator)
    }
}
