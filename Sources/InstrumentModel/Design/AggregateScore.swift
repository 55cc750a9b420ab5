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

/// Which score of a form is averaged over which rows.
public struct AggregatePlan: Sendable, Equatable {
    public var id: String
    /// Index into the `scoreIDs` of the form's scoring plan.
    public var score: Int
    /// A role of the keys, or a group.
    public var unit: String
    /// The column that says which unit a row belongs to.
    public var column: String
    /// The key column of the waves; each wave of a unit has a mean of its own. Nil without waves.
    public var waveColumn: String?
}

extension Instrument {
    /// The plans of the aggregated scores of a form, in the order of the file.
    public func aggregatePlans(for form: Form) -> [AggregatePlan] {
        guard !design.aggregates.isEmpty else { return [] }
        let scores = scoringPlan(for: form).scoreIDs
        return design.aggregates.compactMap { aggregate in
            guard aggregate.form.value == form.id.value,
                let score = scores.firstIndex(of: aggregate.scale.value)
            else { return nil }
            let unit = aggregate.unit.value
            let column = keys.first { $0.role.value == unit }?.column.value ?? unit
            let waves = design.waves?.column.value
            return AggregatePlan(
                id: aggregate.id.value, score: score, unit: unit, column: column,
                waveColumn: waves == column ? nil : waves)
        }
    }
}
