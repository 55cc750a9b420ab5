import Psychometrics

extension ScaleSummary {
    /// r_wg: how far the respondents of one group agree in their answer to an item, 1 − s²/σ²_E, with s²
    /// the variance of their answers and σ²_E that of answers which agree on nothing (James, Demaree &
    /// Wolf 1984).
    ///
    /// 1 when all answer alike; negative when they differ more than the null distribution would make
    /// them, and given as it is. Over complete rows, on consecutive codes. Undefined for a group of one,
    /// and where the null distribution has no variance for this response scale.
    public func agreement(onItem item: Int, against null: NullDistribution = .uniform) -> Estimate {
        let ratio = dissent(onItem: item, null)
        guard let value = ratio.value else { return ratio }
        return .value(1 - value)
    }

    /// s²/σ²_E of one item.
    func dissent(onItem item: Int, _ null: NullDistribution) -> Estimate {
        if completeRows < 2 { return .undefined(.tooFewRows(rows: completeRows, required: 2)) }
        let options = items[item].bounds.count
        guard let expected = null.variance(options: options) else {
            return .undefined(.noNullDistribution(options: options))
        }
        let count = Int64(completeRows)
        let place = SymmetricMatrix.place(item, item)
        let scatter = ExactDifference.of(count, products[place], minus: sums[item], sums[item])
        return .value(scatter / (Double(count) * Double(count - 1)) / expected)
    }
}
