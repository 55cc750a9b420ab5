import Diagnostics

/// A column of the data that an option names.
enum DataColumn {
    /// The name, if the instrument declares it.
    static func resolved(
        _ name: String, among declared: [String], _ role: String
    ) throws(CommandFailure) -> String {
        if declared.contains(name) { return name }
        let otherwise =
            declared.isEmpty
            ? "The instrument declares none; add it under 'groups'."
            : "The instrument declares \(declared.joined(separator: ", "))."
        throw CommandFailure(
            .refused,
            "error: there is no \(role) '\(VisibleText.of(name))' in the instrument\n  fix: \(Suggestion.advice(for: name, among: declared, otherwise: otherwise))"
        )
    }

    /// Where it stands among the columns that the data have.
    static func place(of name: String, among columns: [String], in path: String) throws(CommandFailure) -> Int {
        if let place = columns.firstIndex(of: name) { return place }
        throw CommandFailure(
            .refused,
            "error: \(path == "-" ? "<standard input>" : path): there is no column '\(name)'\n  fix: Add the column, or leave out the option that needs it."
        )
    }
}
