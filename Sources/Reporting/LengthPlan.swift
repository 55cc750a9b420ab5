import PilotStatistics
import Psychometrics

/// The items that a target alpha needs.
public struct LengthPlan: Sendable {
    public var items: Int
    public var alpha: Double
    public var target: Double

    public init(items: Int, alpha: Double, target: Double) {
        self.items = items
        self.alpha = alpha
        self.target = target
    }

    /// - Throws: why there is no such number
    public func report() throws(UndefinedReason) -> PlanReport {
        let size = PlannedSize.items(forAlpha: target, from: .value(alpha), items: items)
        let (exact, whole) = try size.number()
        let reached = SpearmanBrown.reliability(
            .value(alpha), lengthened: Double(whole) / Double(items))
        let change = whole - items
        let comparison =
            change == 0
            ? "as many as there are"
            : "\(abs(change)) \(change > 0 ? "more" : "fewer") than the \(items) with an alpha of \(DisplayedNumber.coefficient(alpha, 2))"
        return PlanReport(
            plan: "length",
            answer:
                "\(whole) item\(whole == 1 ? "" : "s") reach\(whole == 1 ? "es" : "") an alpha of \(DisplayedNumber.coefficient(target, 2)): \(comparison).",
            given: [.init("items", items), .init("alpha", alpha), .init("target", target)],
            results: [
                .init("items", whole), .init("exact", exact), .init("alpha", reached.value ?? target),
            ],
            assumptions: [
                "Items that are added, or left out, are as good as those that stay: their answers have the same variances and covariances (Spearman 1910; Brown 1910).",
                "Respondents answer a longer questionnaire as carefully as a short one.",
            ])
    }
}
