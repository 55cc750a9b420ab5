import Psychometrics

/// Between what an intraclass correlation lies.
public struct IntraclassBounds: Sendable, Hashable {
    public var lower: Estimate
    public var upper: Estimate
}

extension IntraclassBounds {
    /// Bounds that cannot be had.
    static func undefined(_ reason: UndefinedReason) -> IntraclassBounds {
        IntraclassBounds(lower: .undefined(reason), upper: .undefined(reason))
    }

    /// Nothing is left over that a ratio of variances could be set against, so that no bound falls short of 1.
    static let noResidual = undefined(
        .outsideRange("nothing varies within what is compared, so that no interval can be made"))

    /// The bounds of a mean of so many, stepped up from those of a single one, k·ρ / (1 + (k − 1)·ρ) (the
    /// Spearman–Brown formula).
    func steppedUp(_ count: Double) -> IntraclassBounds {
        func stepped(_ bound: Estimate) -> Estimate {
            guard let value = bound.value else { return bound }
            let whole = 1 + (count - 1) * value
            return whole > 0 ? .value(count * value / whole) : .undefined(.noTotalVariance)
        }
        return IntraclassBounds(lower: stepped(lower), upper: stepped(upper))
    }
}

/// The ratio of two mean squares, and the tails of F that it is set against.
struct MeanSquareRatio {
    var ratio: Double
    var numerator: Double
    var denominator: Double
    /// Such as 0.95.
    var level: Double

    /// The ratio over the upper quantile of F, and times that of F with the degrees of freedom exchanged:
    /// between these the ratio of the expected mean squares lies.
    var bounds: (lower: Double, upper: Double) {
        let tail = (1 + level) / 2
        return (
            ratio / FDistribution.quantile(tail, numerator: numerator, denominator: denominator),
            ratio * FDistribution.quantile(tail, numerator: denominator, denominator: numerator)
        )
    }

    /// Bounds of (F − 1) / (F + k − 1), the share of the numerator's effect in the variance of one of k.
    func share(of count: Double) -> IntraclassBounds {
        func bound(_ value: Double) -> Estimate { .value((value - 1) / (value + count - 1)) }
        return IntraclassBounds(lower: bound(bounds.lower), upper: bound(bounds.upper))
    }

    /// Bounds of 1 − 1/F, the same share in the variance of the mean of all k. Undefined where that mean is
    /// the same throughout.
    var shareOfMean: IntraclassBounds {
        guard ratio > 0 else { return .undefined(.noTotalVariance) }
        return IntraclassBounds(lower: .value(1 - 1 / bounds.lower), upper: .value(1 - 1 / bounds.upper))
    }
}
