import Diagnostics
import InstrumentModel

extension InstrumentReader {
    /// Reports columns and scores of the design that are named like something else.
    ///
    /// A subgroup's column may be one of the groups: both are carried along.
    mutating func checkColumns(
        of design: StudyDesign, keys: [Key], groups: [Located<String>], items: [Item],
        scales: [Scale], others: [(name: Located<String>, kind: String)]
    ) {
        let divided = Set(design.subgroups.map(\.column.value))
        var columns = ColumnNames(
            keys.map { ($0.column, "key column") }
                + groups.filter { !divided.contains($0.value) }.map { ($0, "group") }
                + items.map { ($0.id, "item") } + scales.map { ($0.id, "scale") } + others)
        let waves = design.waves.map(\.column)
            .flatMap { column in keys.contains { $0.column == column } ? nil : column }
        let added =
            [waves].compactMap(\.self).map { ($0, "column of the waves") }
            + design.subgroups.map { ($0.column, "subgroup column") }
            + design.changes.map { ($0.id, "change score") }
            + design.dyadicScores.map { ($0.id, "dyadic score") }
            + design.aggregates.map { ($0.id, "aggregated score") }
        for (name, kind) in added {
            if let clash = columns.add(name, as: kind) { report(clash) }
        }
    }

    /// The groups and the columns of the subgroups, without which scores could not be compared.
    func groups(_ groups: [Located<String>], with subgroups: [Subgroup]) -> [Located<String>] {
        let known = Set(groups.map(\.value))
        return groups + subgroups.map(\.column).filter { !known.contains($0.value) }
    }
}
