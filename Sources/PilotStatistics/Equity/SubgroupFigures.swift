import Psychometrics

/// The coefficients of one group, each with its interval.
public struct SubgroupFigures: Sendable, Hashable {
    public var alpha: BoundedEstimate
    /// Feldt's interval where rows are independent, and else the bootstrap's.
    public var alphaMethod: ConfidenceInterval.Method
    /// With an interval from leaving out one row, cluster or person at a time.
    public var omegaTotal: BoundedEstimate
    public var averageInterItemCorrelation: BoundedEstimate
    public var lambda2: BoundedEstimate
    public var lambda6: BoundedEstimate
    /// The standard error of measurement by alpha, in points of the mean of the keyed items.
    public var standardError: BoundedEstimate
    /// Of the keyed items, with an interval by t.
    public var mean: BoundedEstimate
    /// In the order of `SubgroupCoefficient`.
    public var further: [BoundedEstimate]
    /// Of each item with the sum of the others, in the scale's order.
    public var itemRest: [BoundedEstimate]
    /// How many rows, clusters or persons were resampled; nil where none were.
    public var resampledUnits: Int?

    /// All figures.
    public var all: [BoundedEstimate] {
        [alpha, omegaTotal, averageInterItemCorrelation, lambda2, lambda6, standardError, mean] + further
            + itemRest
    }
}

extension SubgroupFigures {
    /// The figures of a group that is not reported on.
    ///
    /// - Parameters:
    ///   - reason: for there being none
    ///   - items: how many the scale has
    ///   - method: of alpha's interval, if there were one
    public init(undefined reason: UndefinedReason, items: Int, method: ConfidenceInterval.Method) {
        let none = BoundedEstimate(.undefined(reason), unbounded: reason)
        alpha = none
        alphaMethod = method
        (omegaTotal, averageInterItemCorrelation, lambda2, lambda6) = (none, none, none, none)
        (standardError, mean) = (none, none)
        further = SubgroupCoefficient.allCases.map { _ in none }
        itemRest = [BoundedEstimate](repeating: none, count: items)
    }

    /// The figures of a group. Intervals are those of one bootstrap of it, but for that of omega total, that of the
    /// mean and, where rows are independent, that of alpha.
    ///
    /// - Parameters:
    ///   - moments: of all rows of the group
    ///   - units: what of the group is independent, its rows or the clusters or persons that they belong to; or
    ///     why it is not known
    ///   - areRows: whether the units are rows
    ///   - bootstrap: a bootstrap of `statistics(of:)`, or why none is drawn
    ///   - unfitted: why omega total has no interval, which takes a fit for each unit; nil where it has
    ///   - level: of all intervals, strictly between 0 and 1
    ///   - sharing: takes the resamples and the fits
    public init(
        _ moments: ItemMoments, units: Result<ResamplingUnits, UndefinedReason>, areRows: Bool,
        bootstrap: Result<JointBootstrap, UndefinedReason>, unfitted: UndefinedReason?, level: Double,
        sharing: any WorkSharing
    ) {
        let estimates = Self.statistics(of: moments)
        let bounded: [BoundedEstimate]
        switch bootstrap {
        case .success(let bootstrap):
            let intervals = bootstrap.intervals(level: level, sharing: sharing)
            resampledUnits = intervals.first?.units
            bounded = zip(estimates, intervals).map { estimate, drawn in
                BoundedEstimate(estimate, lower: drawn.interval.lower, upper: drawn.interval.upper)
            }
        case .failure(let reason): bounded = estimates.map { BoundedEstimate($0, unbounded: $0.reason ?? reason) }
        }
        alpha = bounded[0]
        alphaMethod = areRows ? .feldt : .bootstrap
        if areRows {
            let feldt = moments.feldtInterval(level: level)
            alpha = BoundedEstimate(estimates[0], lower: feldt.lower, upper: feldt.upper)
        }
        (averageInterItemCorrelation, lambda2, lambda6, standardError) = (bounded[1], bounded[2], bounded[3], bounded[4])
        further = Array(bounded[Self.firstStatistics..<Self.scaleStatistics])
        itemRest = Array(bounded[Self.scaleStatistics...])
        mean = moments.scaleMean(level: level, units: units, areRows: areRows)
        let omega = moments.omegaTotal
        switch (units, omega.reason ?? unfitted) {
        case (_, let reason?), (.failure(let reason), nil): omegaTotal = BoundedEstimate(omega, unbounded: reason)
        case (.success(let units), nil):
            omegaTotal = units.jackknifeInterval(
                around: omega, level: level, missing: moments.treatment, sharing: sharing
            ) { $0.omegaTotal }
        }
    }

    /// What is resampled: alpha, the average correlation, λ2, λ6 and the standard error of measurement; then
    /// the further coefficients and the item-rest correlations.
    ///
    /// - Parameter moments: of the group, or of a resample of it
    public static func statistics(of moments: ItemMoments) -> [Estimate] {
        let alpha = moments.rawAlpha
        return [
            alpha, moments.averageInterItemCorrelation, moments.lambda2, moments.lambda6,
            moments.standardErrorOfMean(reliability: alpha),
        ] + SubgroupCoefficient.estimates(moments) + moments.itemRestCorrelations
    }

    /// How many statistics there are of a scale.
    ///
    /// - Parameter items: how many the scale has
    public static func statisticsCount(items: Int) -> Int { scaleStatistics + items }

    private static let firstStatistics = 5
    private static let scaleStatistics = firstStatistics + SubgroupCoefficient.allCases.count
}

extension ItemMoments {
    /// The standard error of measurement of the mean of the keyed items, SD·√(1 − ρ).
    fileprivate func standardErrorOfMean(reliability: Estimate) -> Estimate {
        guard let value = reliability.value else { return reliability }
        guard value >= 0, value <= 1 else {
            return .undefined(.outsideRange("the reliability must lie between 0 and 1"))
        }
        let deviation = max(covariances.total, 0).squareRoot() / Double(itemCount)
        return MeasurementPrecision(standardDeviation: deviation, reliability: reliability).standardError
    }
}
