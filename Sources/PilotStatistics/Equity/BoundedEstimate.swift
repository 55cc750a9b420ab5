import Psychometrics

/// A figure with the bounds of its interval.
public struct BoundedEstimate: Sendable, Hashable {
    public var estimate: Estimate
    public var lower: Estimate
    public var upper: Estimate

    /// - Parameters:
    ///   - estimate: the figure
    ///   - lower: of its interval, or why there is none
    ///   - upper: of its interval, or why there is none
    public init(_ estimate: Estimate, lower: Estimate, upper: Estimate) {
        self.estimate = estimate
        self.lower = lower
        self.upper = upper
    }

    /// A figure whose interval cannot be had, or that cannot be had itself.
    ///
    /// - Parameters:
    ///   - estimate: the figure
    ///   - reason: for there being no bounds
    public init(_ estimate: Estimate, unbounded reason: UndefinedReason) {
        self.init(estimate, lower: .undefined(reason), upper: .undefined(reason))
    }
}
