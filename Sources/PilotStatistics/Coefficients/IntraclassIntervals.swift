import Psychometrics

/// The intervals of the six intraclass correlations, for normal, independent effects (Shrout & Fleiss 1979,
/// p. 424; McGraw & Wong 1996, table 7).
///
/// Those of agreement rest on Satterthwaite's approximation to the degrees of freedom; the others are exact.
/// Undefined where the correlations are, and where no variance is left over: in perfect consistency F has no
/// bound.
public struct IntraclassIntervals: Sendable, Hashable {
    public var oneWay: IntraclassBounds
    public var agreement: IntraclassBounds
    public var consistency: IntraclassBounds
    public var oneWayAverage: IntraclassBounds
    public var agreementAverage: IntraclassBounds
    public var consistencyAverage: IntraclassBounds
}

extension IntraclassIntervals {
    /// - Parameter level: strictly between 0 and 1
    init(_ moments: AgreementMoments, level: Double) {
        if let reason = IntraclassCorrelations.obstacle(moments) {
            let none = IntraclassBounds.undefined(reason)
            (oneWay, agreement, consistency) = (none, none, none)
            (oneWayAverage, agreementAverage, consistencyAverage) = (none, none, none)
            return
        }
        let (n, k) = (Double(moments.rows), Double(moments.columns))
        // What rounding leaves of no variance is none.
        let dust = 1e-14 * (moments.betweenRows + moments.betweenColumns)
        if moments.withinRows > dust {
            let ratio = MeanSquareRatio(
                ratio: moments.betweenRows / moments.withinRows, numerator: n - 1,
                denominator: n * (k - 1), level: level)
            (oneWay, oneWayAverage) = (ratio.share(of: k), ratio.shareOfMean)
        } else {
            (oneWay, oneWayAverage) = (.noResidual, .noResidual)
        }
        if moments.residual > dust {
            let ratio = MeanSquareRatio(
                ratio: moments.betweenRows / moments.residual, numerator: n - 1,
                denominator: (n - 1) * (k - 1), level: level)
            (consistency, consistencyAverage) = (ratio.share(of: k), ratio.shareOfMean)
            agreement = Self.agreement(moments, level: level)
            agreementAverage = agreement.steppedUp(k)
        } else {
            (consistency, consistencyAverage) = (.noResidual, .noResidual)
            (agreement, agreementAverage) = (.noResidual, .noResidual)
        }
    }

    /// Of ICC(2,1), with the degrees of freedom that the columns' mean square and the residual together are
    /// worth.
    private static func agreement(_ moments: AgreementMoments, level: Double) -> IntraclassBounds {
        let (n, k) = (Double(moments.rows), Double(moments.columns))
        let (rows, columns, rest) = (moments.betweenRows, moments.betweenColumns, moments.residual)
        guard let correlation = IntraclassCorrelations(moments).agreement.value else {
            return .undefined(.noTotalVariance)
        }
        let columnPart = k * correlation * columns / rest
        let restPart = n * (1 + (k - 1) * correlation) - k * correlation
        let sum = columnPart + restPart
        let weights = (n - 1) * columnPart * columnPart + restPart * restPart
        let freedom = (k - 1) * (n - 1) * sum * sum / weights
        guard freedom > 0, freedom.isFinite else { return .undefined(.noTotalVariance) }
        let tail = (1 + level) / 2
        let error = k * columns + (k * n - k - n) * rest
        let below = FDistribution.quantile(tail, numerator: n - 1, denominator: freedom)
        let above = FDistribution.quantile(tail, numerator: freedom, denominator: n - 1)
        let lower = n * (rows - below * rest) / (below * error + n * rows)
        let upper = n * (above * rows - rest) / (error + n * above * rows)
        // With next to no degrees of freedom a quantile lies beyond all numbers.
        guard lower.isFinite, upper.isFinite else { return .undefined(.noTotalVariance) }
        return IntraclassBounds(lower: .value(lower), upper: .value(upper))
    }
}

extension OccasionSummary {
    /// Of the scores on the occasions.
    public func intraclassIntervals(level: Double = 0.95) -> IntraclassIntervals {
        IntraclassIntervals(agreementMoments, level: level)
    }
}

extension ItemMoments {
    /// Of the items taken for raters or occasions of one question. Listwise: it needs an answer in every
    /// column.
    public func intraclassIntervals(level: Double = 0.95) -> IntraclassIntervals {
        IntraclassIntervals(agreementMoments, level: level)
    }
}
