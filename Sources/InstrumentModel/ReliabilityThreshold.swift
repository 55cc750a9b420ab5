import Diagnostics

/// A demand that pilot data must meet before a scale is trusted.
public struct ReliabilityThreshold: Sendable, Equatable {
    public enum Measure: String, Sendable, CaseIterable {
        /// Raw coefficient alpha, at least.
        case alpha
        /// The lower bound of alpha's confidence interval, at least.
        case alphaLower = "alpha_lower"
        /// Every item's item-rest correlation, at least.
        case itemRest = "item_rest"
        /// The rows that the figures rest on, at least.
        case rows = "n"
    }

    public var measure: Measure
    public var minimum: Located<Double>

    public init(measure: Measure, minimum: Located<Double>) {
        self.measure = measure
        self.minimum = minimum
    }
}
