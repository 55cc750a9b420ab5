import Diagnostics

/// Where the columns of a layout stand in a file.
struct PilotHeader: Sendable {
    /// The number of fields of every row.
    let width: Int
    /// Names of all columns of the file, in order.
    let names: [String]
    /// Field indices of the key columns.
    let keys: [Int]
    /// Field indices of the columns that are carried along: the keys, then the groups that are there.
    let carried: [Int]
    /// Field indices of the carried columns whose values are declared.
    let leveled: [Int]
    /// Field indices of the items, in the form's order.
    let items: [Int]

    var carriedNames: [String] { carried.map { names[$0] } }

    /// - Throws: nothing; a column that is missing or doubled is added to `problems`, and nil returned.
    init?(_ names: [String], _ layout: PilotLayout, _ problems: inout DataProblems) {
        var places: [String: Int] = [:]
        let known = Set(layout.knownColumns)
        let before = problems.count
        for (place, name) in names.enumerated() {
            guard known.contains(name) else { continue }
            if let first = places[name] {
                problems.append(
                    DataProblem(
                        row: 1, column: name,
                        message: "the column stands twice, as number \(first + 1) and number \(place + 1)",
                        advice: "Keep one of them, or rename the other."))
            } else {
                places[name] = place
            }
        }
        let unused = names.filter { !known.contains($0) }
        for name in layout.keys + layout.definition.items where places[name] == nil {
            problems.append(Self.missing(name, layout, unused))
        }
        guard problems.count == before else { return nil }
        self.names = names
        width = names.count
        keys = layout.keys.compactMap { places[$0] }
        carried = (layout.keys + layout.groups).compactMap { places[$0] }
        leveled = carried.filter { layout.levels[names[$0]] != nil }
        items = layout.definition.items.compactMap { places[$0] }
    }

    private static func missing(
        _ name: String, _ layout: PilotLayout, _ unused: [String]
    ) -> DataProblem {
        let isKey = layout.keys.contains(name)
        let role = isKey ? "key" : "item"
        let otherwise =
            isKey
            ? "Add the column; without it, rows cannot be told apart."
            : "Add the column, blank where the item was not asked."
        return DataProblem(
            row: 1, column: name, message: "the file has no column for this \(role)",
            advice: Suggestion.closest(to: name, among: unused)
                .map { "Is it the column '\(VisibleText.of($0))'? Then rename that." } ?? otherwise)
    }
}
