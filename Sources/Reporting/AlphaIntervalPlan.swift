import PilotStatistics
import Psychometrics

/// The respondents that a confidence interval of alpha needs.
public struct AlphaIntervalPlan: Sendable {
    public var items: Int
    /// The interval to be had.
    public var bounds: ClosedRange<Double>
    public var level: Double
    public var sampling: PlanSampling

    public init(items: Int, bounds: ClosedRange<Double>, level: Double, sampling: PlanSampling) {
        self.items = items
        self.bounds = bounds
        self.level = level
        self.sampling = sampling
    }

    /// - Throws: why there is no such number
    public func report() throws(UndefinedReason) -> PlanReport {
        let independent = PlannedSize.rows(forAlphaInterval: bounds, items: items, level: level)
        let size = independent.inflated(by: sampling.clustering, lost: sampling.lost)
        let (exact, whole) = try size.number()
        let (lower, upper) = (bounds.lowerBound, bounds.upperBound)
        let reason = sampling.reason(from: independent.exact.value)
        let span = [lower, upper, upper - lower].map { DisplayedNumber.coefficient($0) }
        return PlanReport(
            plan: "interval",
            answer:
                "\(whole) respondents give alpha a \(DisplayedNumber.percent(level)) % confidence interval from \(span[0]) to \(span[1]), which is \(span[2]) wide\(reason).",
            given: [
                .init("items", items), .init("lower", lower), .init("upper", upper),
                .init("level", level),
            ] + sampling.figures,
            results: [.init("respondents", whole), .init("exact", exact)],
            assumptions: [
                "\(items) items with equal variances and equal covariances, answered along a normal distribution (Bonett 2002, eq. 7).",
                "The pilot finds the alpha that is expected; where it finds a lower one, the interval is wider.",
            ] + sampling.assumptions("respondents", of: "alpha"))
    }
}
