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
