import Psychometrics

/// How two halves of a scale agree.
public struct SplitHalf: Sendable, Hashable {
    /// The correlation of the halves' sums.
    public var correlation: Estimate
    /// 2r / (1 + r): the reliability of the whole if the halves are parallel (Spearman 1910; Brown 1910).
    public var spearmanBrown: Estimate
    /// 4·cov(A, B) / V: the reliability of the whole if the halves are tau-equivalent, whatever their
    /// variances (Rulon 1939, after Flanagan; Guttman 1945).
    public var flanaganRulon: Estimate
}

extension ItemMoments {
    /// The split of the items at odd places, from the first on, against those at even places.
    ///
    /// The order of the items decides the figure: another split of the same answers gives another.
    /// The correlation is undefined where a half does not vary; Spearman–Brown also at r = −1.
    public var oddEvenSplitHalf: SplitHalf {
        splitHalf(Array(stride(from: 0, to: itemCount, by: 2)))
    }

    /// The split of the items named against all others.
    ///
    /// - Parameter half: indices of items, without repeats
    func splitHalf(_ half: [Int]) -> SplitHalf {
        if let reason = obstacle {
            return SplitHalf(
                correlation: .undefined(reason), spearmanBrown: .undefined(reason),
                flanaganRulon: .undefined(reason))
        }
        let members = Set(half)
        let first = covariances.restricted(to: half).total
        let second = covariances.restricted(
            to: (0..<itemCount).filter { !members.contains($0) }
        ).total
        let covariance = (covariances.total - first - second) / 2
        let correlation = Self.correlation(covariance, first, second, trace: covariances.trace)
        return SplitHalf(
            correlation: correlation, spearmanBrown: SpearmanBrown.doubled(correlation),
            flanaganRulon: .value(4 * covariance / covariances.total))
    }

    private static func correlation(
        _ covariance: Double, _ first: Double, _ second: Double, trace: Double
    ) -> Estimate {
        guard min(first, second) > 1e-12 * trace else { return .undefined(.constant) }
        let correlation = covariance / (first * second).squareRoot()
        // Only covariances that do not belong together, as pairwise ones may be, exceed one.
        return abs(correlation) <= 1 + 1e-12
            ? .value(correlation) : .undefined(.notPositiveDefinite)
    }
}
