import Diagnostics

/// The mean of a scale's scores over all who belong to a higher unit, such as a class.
public struct AggregateScore: Sendable, Equatable {
    /// What must be shown before the mean of a unit is taken for a trait of that unit.
    public struct Demand: Sendable, Equatable {
        public enum Measure: String, Sendable, CaseIterable {
            /// The share of the variance of single scores that lies between units, at least.
            case oneScore = "icc1"
            /// The reliability of the units' means, at least.
            case unitMeans = "icc2"
            /// The agreement within each unit, at least.
            case agreement = "rwg"
        }

        public var measure: Measure
        public var minimum: Located<Double>

        public init(measure: Measure, minimum: Located<Double>) {
            self.measure = measure
            self.minimum = minimum
        }
    }

    public var id: Located<String>
    public var scale: Located<String>
    public var form: Located<String>
    /// A role of the keys, or a group.
    public var unit: Located<String>
    public var agreement: [Demand]

    public init(
        id: Located<String>, scale: Located<String>, form: Located<String>,
        unit: Located<String>, agreement: [Demand] = []
    ) {
        self.id = id
        self.scale = scale
        self.form = form
        self.unit = unit
        self.agreement = agreement
    }
}
