import DelimitedText

/// Where the columns of a table of answers stand in a text.
struct ResponseHeader {
    /// A column that is no item, and the field in which it stands.
    struct Place {
        var column: ResponseTable.Column
        var field: Int
    }

    /// The number of fields of every row.
    let width: Int
    let keys: [Place]
    let groups: [Place]
    /// Field indices of the items, in the form's order.
    let items: [Int]

    /// - Parameter names: nil where a name is not UTF-8
    /// - Returns: nil when a column is missing or doubled, which is added to `problems`
    init?(_ names: [String?], _ table: ResponseTable, _ problems: inout TableProblems) {
        let before = problems.count
        var places: [String: Int] = [:]
        let known = Set(table.columns)
        for (place, name) in names.enumerated() {
            guard let name = name.map(CellText.trimmed) else {
                problems.append(TableProblem(row: 1, .notUTF8))
                continue
            }
            guard known.contains(name) else { continue }
            if places.updateValue(place, forKey: name) != nil {
                problems.append(TableProblem(row: 1, column: name, .columnDoubled))
            }
        }
        for name in table.keys.map(\.name) + table.items where places[name] == nil {
            problems.append(TableProblem(row: 1, column: name, .columnMissing))
        }
        guard problems.count == before else { return nil }
        func found(_ columns: [ResponseTable.Column]) -> [Place] {
            columns.compactMap { column in
                places[column.name].map { Place(column: column, field: $0) }
            }
        }
        width = names.count
        keys = found(table.keys)
        groups = found(table.groups)
        items = table.items.compactMap { places[$0] }
    }
}
