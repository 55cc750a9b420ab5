import Diagnostics

/// How it is shown that the differences between two scores are more than noise.
public struct DifferenceReliability: Sendable, Equatable {
    public enum Measure: String, Sendable, CaseIterable {
        /// The intraclass correlation of two administrations between which nothing should change.
        case intraclass = "icc"
        /// The reliability of the difference itself: how far the two scores' mean reliability exceeds
        /// their correlation, of what it could exceed it by.
        case difference
    }

    /// A minimum that data must reach.
    public struct Demand: Sendable, Equatable {
        public var measure: Measure
        public var minimum: Located<Double>

        public init(measure: Measure, minimum: Located<Double>) {
            self.measure = measure
            self.minimum = minimum
        }
    }

    public var demands: [Demand]
    /// What is done about it, in prose.
    public var plan: String?

    public init(demands: [Demand] = [], plan: String? = nil) {
        self.demands = demands
        self.plan = plan
    }
}
