import Diagnostics

/// A demand that pilot data must meet before a scale is trusted.
public struct ReliabilityThreshold: Sendable, Equatable {
    public enum Measure: String, Sendable, CaseIterable {
        /// Raw coefficient alpha, at least.
        case alpha
        /// The lower bound of alpha's confidence interval, at least.
        case alphaLower = "alpha_lower"
        /// McDonald's omega total, at least.
        case omega
        /// Every item's item-rest correlation, at least.
        case itemRest = "item_rest"
        /// The share of its answers that any item may lack, at most.
        case missing
        /// The rows that the figures rest on, at least.
        case rows = "n"
    }

    public var measure: Measure
    /// The least that is demanded, or the most that is allowed.
    public var limit: Located<Double>

    public init(measure: Measure, limit: Located<Double>) {
        self.measure = measure
        self.limit = limit
    }
}

extension ReliabilityThreshold.Measure {
    /// Whether the limit is the most that is allowed, and not the least that is demanded.
    public var isCeiling: Bool { self == .missing }

    /// The items without which a scale has no such figure.
    public var fewestItems: Int {
        switch self {
        case .rows, .missing: 1
        case .alpha, .alphaLower, .itemRest: 2
        case .omega: 3
        }
    }
}
