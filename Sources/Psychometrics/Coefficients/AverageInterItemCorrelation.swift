extension ItemMoments {
    /// The mean of the correlations between different items, in −1…1.
    ///
    /// Items that do not vary have no correlations and are left out. Undefined with fewer than two
    /// items that vary.
    public var averageInterItemCorrelation: Estimate {
        if itemCount < 2 { return .undefined(.tooFewItems(items: itemCount, required: 2)) }
        if smallestPair < 2 { return .undefined(.tooFewRows(rows: smallestPair, required: 2)) }
        if varying.count < 2 {
            return .undefined(.tooFewVarying(varying.count, of: itemCount, required: 2))
        }
        guard let correlations else { return .undefined(.constant) }
        let k = Double(varying.count)
        return .value((correlations.total - k) / (k * (k - 1)))
    }
}
