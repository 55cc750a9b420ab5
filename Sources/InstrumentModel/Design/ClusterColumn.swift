extension Instrument {
    /// The key column by which rows of a form belong together, as far as the instrument says: that of the role
    /// for each of whom others are drawn, that of the one to whom scores of the form are aggregated, that of
    /// the one who fills in the first form of a pair, or that of the only role besides the unit.
    ///
    /// Nil where nothing says so, or several roles might be meant.
    public func clusterColumn(for form: Form) -> String? {
        if let drawn = column(ofRole: design.sampling?.per.value) { return drawn }
        let aggregated = Set(
            design.aggregates.filter { $0.form.value == form.id.value }.map(\.unit.value))
        if aggregated.count == 1, let unit = aggregated.first, let column = column(ofRole: unit) {
            return column
        }
        if isDyadic { return column(ofRole: pairedForms.first?.rater?.value) }
        let roles = keys.filter { $0.column.value != design.waves?.column.value }.map(\.role.value)
        guard let unit = unit?.value, roles.contains(unit) else { return nil }
        let others = roles.filter { $0 != unit }
        let rated = form.target.map(\.value).flatMap { others.contains($0) ? $0 : nil }
        return column(ofRole: rated ?? (others.count == 1 ? others.first : nil))
    }

    /// A role's key column; nil for no role, and for the wave, which is none.
    private func column(ofRole role: String?) -> String? {
        keys.first { $0.role.value == role && $0.column.value != design.waves?.column.value }?.column.value
    }
}
