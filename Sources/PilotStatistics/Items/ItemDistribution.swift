import Psychometrics

/// The shape of the answers to an item, as they were given.
public struct ItemDistribution: Sendable, Hashable {
    public var answered: Int
    public var mean: Estimate
    /// With the divisor n − 1.
    public var standardDeviation: Estimate
    /// G₁ = g₁·√(n(n−1)) / (n−2), the estimator of SPSS and SAS (Joanes & Gill 1998, type 2).
    public var skewness: Estimate
    /// G₂ = (n−1)/((n−2)(n−3)) · ((n+1)·g₂ + 6), in excess of the normal distribution's (the same).
    public var kurtosis: Estimate
    /// The share of answers with the lowest declared code.
    public var floor: Estimate
    /// The share of answers with the highest declared code.
    public var ceiling: Estimate
    /// The share of rows without an answer, for whatever reason.
    public var missing: Estimate
}

extension ItemDistribution {
    /// Floor and ceiling are of the declared bounds, whether or not anybody reached them. Skewness
    /// needs three answers and kurtosis four, and both need answers that vary.
    public init(_ counts: CodeCounts, bounds: ClosedRange<AnswerCode>) {
        let moments = CentralMoments(counts)
        let n = moments.count
        answered = n
        mean = n < 1 ? .undefined(.tooFewRows(rows: n, required: 1)) : .value(moments.mean)
        standardDeviation = Self.needing(2, n) { .value((moments.second / ($0 - 1)).squareRoot()) }
        skewness = Self.needing(3, n) { count in
            guard moments.second > 0 else { return .undefined(.constant) }
            let variance = moments.second / count
            let g1 = moments.third / count / (variance * variance.squareRoot())
            return .value(g1 * (count * (count - 1)).squareRoot() / (count - 2))
        }
        kurtosis = Self.needing(4, n) { count in
            guard moments.second > 0 else { return .undefined(.constant) }
            let variance = moments.second / count
            let g2 = moments.fourth / count / (variance * variance) - 3
            return .value((count - 1) / ((count - 2) * (count - 3)) * ((count + 1) * g2 + 6))
        }
        func share(_ code: AnswerCode) -> Estimate {
            Self.needing(1, n) { .value(Double(counts.answers[code] ?? 0) / $0) }
        }
        floor = share(bounds.lowerBound)
        ceiling = share(bounds.upperBound)
        missing = Self.needing(1, n + counts.unanswered) {
            .value(Double(counts.unanswered) / $0)
        }
    }

    private static func needing(
        _ required: Int, _ count: Int, _ figure: (Double) -> Estimate
    ) -> Estimate {
        count < required
            ? .undefined(.tooFewRows(rows: count, required: required)) : figure(Double(count))
    }
}

/// Sums of powers of deviations from the mean, in two passes over the codes.
private struct CentralMoments {
    var count: Int
    var mean = 0.0
    var (second, third, fourth) = (0.0, 0.0, 0.0)

    init(_ counts: CodeCounts) {
        count = counts.answered
        guard count > 0 else { return }
        // In the order of the codes, so that rounding does not depend on that of a dictionary.
        let codes = counts.answers.sorted { $0.key < $1.key }
        mean = codes.reduce(0) { $0 + Double($1.key) * Double($1.value) } / Double(count)
        for (code, times) in codes {
            let rest = Double(code) - mean
            let square = rest * rest
            second += Double(times) * square
            third += Double(times) * square * rest
            fourth += Double(times) * square * square
        }
    }
}
