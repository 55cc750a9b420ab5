import Psychometrics

extension ItemTotalTable {
    /// The share of rows in each extreme group that tells most, if answers are normal (Kelley 1939).
    public static let extremeShare = 0.27

    /// How far each item tells those with high totals from those with low ones: the difference of its
    /// means in the upper and the lower 27 % of rows, as a share of the item's declared range (Johnson
    /// 1951, for two codes).
    ///
    /// −1…1; an item against its scale is below zero. Where rows with one total straddle the border of a
    /// group, each of them counts in part, so that the order of rows makes no difference. Undefined with
    /// fewer than four rows, and when all totals are equal.
    public var discriminationIndices: [Estimate] {
        let groups = ascending
        if rows < 4 || groups.count < 2 {
            let reason: UndefinedReason =
                rows < 4 ? .tooFewRows(rows: rows, required: 4) : .noTotalVariance
            return [Estimate](repeating: .undefined(reason), count: items.count)
        }
        let lower = means(groups)
        let upper = means(groups.reversed())
        return items.indices.map { index in
            let bounds = items[index].bounds
            let range = Double(bounds.upperBound) - Double(bounds.lowerBound)
            return range > 0
                ? .value((upper[index] - lower[index]) / range) : .undefined(.constant)
        }
    }

    /// The mean of each item in the first 27 % of rows.
    private func means(_ groups: [Group]) -> [Double] {
        let size = Self.extremeShare * Double(rows)
        var left = size
        var sums = [Double](repeating: 0, count: items.count)
        for group in groups where left > 0 {
            let share = min(left / Double(group.count), 1)
            for index in items.indices { sums[index] += share * Double(group.sums[index]) }
            left -= share * Double(group.count)
        }
        return sums.map { $0 / size }
    }
}
