import Psychometrics

/// How the variability of answers is distributed over respondents.
///
/// It is shown and flags nobody: what is low depends on the items, and Dunn, Heggestad, Shanock & Theilgard
/// (2018) give no limit that holds for others than theirs.
public struct VariabilityDistribution: Sendable, Hashable {
    public var mean: Estimate
    /// With the divisor n − 1.
    public var standardDeviation: Estimate
    /// Quartiles lie on straight lines between the ordered values, at (n − 1)·p from the lowest (Hyndman & Fan
    /// 1996, type 7).
    public var lowerQuartile: Estimate
    public var median: Estimate
    public var upperQuartile: Estimate

    /// - Parameters:
    ///   - mean: over the respondents
    ///   - standardDeviation: with the divisor n − 1
    ///   - lowerQuartile: a quarter of the respondents lie below it
    ///   - median: half of the respondents lie below it
    ///   - upperQuartile: a quarter of the respondents lie above it
    public init(
        mean: Estimate, standardDeviation: Estimate, lowerQuartile: Estimate, median: Estimate,
        upperQuartile: Estimate
    ) {
        self.mean = mean
        self.standardDeviation = standardDeviation
        self.lowerQuartile = lowerQuartile
        self.median = median
        self.upperQuartile = upperQuartile
    }
}

extension VariabilityDistribution {
    /// - Parameters:
    ///   - values: each respondent's variability, of those who have one
    ///   - withholding: why a figure is withheld that tells of so many respondents; nil where it is not
    public init(_ values: [Double], withholding: (Int) -> UndefinedReason? = { _ in nil }) {
        let sorted = values.sorted()
        let count = sorted.count
        var moments = PairMoments()
        for value in sorted { moments.add(value, 0) }
        func figure(_ required: Int, of people: Int, _ value: () -> Double) -> Estimate {
            if count < required { return .undefined(.tooFewRows(rows: count, required: required)) }
            return withholding(people).map(Estimate.undefined) ?? .value(value())
        }
        func quantile(_ share: Double) -> Double {
            let place = share * Double(count - 1)
            let index = Int(place)
            let next = min(index + 1, count - 1)
            return sorted[index] + (place - Double(index)) * (sorted[next] - sorted[index])
        }
        self.init(
            mean: figure(1, of: count) { moments.firstMean },
            standardDeviation: figure(2, of: count) {
                (moments.firstSquares / Double(count - 1)).squareRoot()
            },
            // Fewer lie beyond a quartile than there are in all.
            lowerQuartile: figure(1, of: count / 4) { quantile(0.25) },
            median: figure(1, of: count / 2) { quantile(0.5) },
            upperQuartile: figure(1, of: count / 4) { quantile(0.75) })
    }
}
