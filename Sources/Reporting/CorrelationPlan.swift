import PilotStatistics
import Psychometrics

/// The dyads that a confidence interval of a correlation between the two sides needs.
public struct CorrelationPlan: Sendable {
    public var correlation: Double
    public var width: Double
    public var level: Double
    public var sampling: PlanSampling

    public init(correlation: Double, width: Double, level: Double, sampling: PlanSampling) {
        self.correlation = correlation
        self.width = width
        self.level = level
        self.sampling = sampling
    }

    /// - Throws: why there is no such number
    public func report() throws(UndefinedReason) -> PlanReport {
        let alone = Clustering(size: 1, intraclassCorrelation: 0)
        func size(_ clustering: Clustering) -> PlannedSize {
            .dyads(
                forCorrelation: correlation, width: width, clustering: clustering, level: level)
        }
        let (exact, whole) = try size(sampling.clustering ?? alone).inflated(lost: sampling.lost)
            .number()
        let reason = sampling.reason(from: size(alone).exact.value)
        return PlanReport(
            plan: "correlation",
            answer:
                "\(whole) dyads give a correlation of \(DisplayedNumber.coefficient(correlation, 2)) a \(DisplayedNumber.percent(level)) % confidence interval that is \(DisplayedNumber.coefficient(width)) wide\(reason).",
            given: [
                .init("correlation", correlation), .init("width", width), .init("level", level),
            ] + sampling.figures,
            results: [.init("dyads", whole), .init("exact", exact)],
            assumptions: [
                "The two scores are normal together (Fisher 1921).",
                "The pilot finds the correlation that is expected; where it finds a weaker one, the interval is wider.",
            ] + sampling.assumptions("dyads", of: "a correlation"))
    }
}
