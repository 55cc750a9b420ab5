import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    /// The key columns, by role.
    mutating func readKeys(_ node: Node?) -> [Key] {
        entries(node, "the keys").compactMap { entry in
            checkName(entry.key, "a key's role")
            guard let column = text(entry.value, "the column of the key '\(entry.key.value)'")
            else { return nil }
            return Key(role: entry.key, column: column)
        }
    }

    /// Reports columns of data or of scores that would bear the same name.
    mutating func checkColumns(
        keys: [Key], groups: [Located<String>], items: [Item], scales: [Scale],
        others: [(name: Located<String>, kind: String)]
    ) {
        var columns = ColumnNames()
        let named: [(name: Located<String>, kind: String)] =
            keys.map { ($0.column, "key column") } + groups.map { ($0, "group") }
            + items.map { ($0.id, "item") } + scales.map { ($0.id, "scale") } + others
        for (name, kind) in named {
            if let clash = columns.add(name, as: kind) { report(clash) }
        }
    }

    /// The columns of a table of scores besides the scales', and what a message calls them.
    func derivedColumns(
        _ scales: [Scale], _ composites: [Composite], _ cutoffs: [Cutoffs]
    ) -> [(name: Located<String>, kind: String)] {
        let standards =
            scales.map { ($0.id, $0.standards) } + composites.map { ($0.id, $0.standards) }
        let standardColumns = standards.flatMap { id, standards in
            StandardScore.Kind.allCases.filter { kind in standards.contains { $0.kind == kind } }
                .map { kind in
                    (
                        name: Located(StandardScore.column(of: id.value, kind), at: id.range),
                        kind: "standard score"
                    )
                }
        }
        return composites.map { ($0.id, "composite") } + standardColumns
            + cutoffs.map { ($0.id, "set of cut-offs") }
    }
}
