/// Which score of a form is compared between which waves.
public struct ChangePlan: Sendable, Equatable {
    public var id: String
    /// Index into the `scoreIDs` of the form's scoring plan.
    public var score: Int
    public var from: String
    public var to: String
    /// The key column that says which wave a row belongs to.
    public var column: String
}

extension Instrument {
    /// The plans of the change scores that a form has, in the order of the file.
    public func changePlans(for form: Form) -> [ChangePlan] {
        guard let waves = design.waves, !design.changes.isEmpty else { return [] }
        let scores = scoringPlan(for: form).scoreIDs
        return design.changes.compactMap { change in
            guard change.form.map({ $0.value == form.id.value }) ?? true,
                let score = scores.firstIndex(of: change.scale.value)
            else { return nil }
            return ChangePlan(
                id: change.id.value, score: score, from: change.from.value, to: change.to.value,
                column: waves.column.value)
        }
    }
}
