import Diagnostics

/// The columns of data and scores that are spoken for, by name.
struct ColumnNames {
    private var taken: [String: (name: Located<String>, kind: String)] = [:]

    /// - Parameter columns: known to be different, or reported already
    init(_ columns: [(name: Located<String>, kind: String)] = []) {
        for column in columns where taken[column.name.value] == nil {
            taken[column.name.value] = column
        }
    }

    /// Takes a name; what is wrong when something else bears it already.
    mutating func add(_ name: Located<String>, as kind: String) -> Diagnostic? {
        guard let first = taken[name.value] else {
            taken[name.value] = (name, kind)
            return nil
        }
        return Diagnostic(
            .nameClash, "The \(kind) '\(name.value)' is named like the \(first.kind)",
            at: name.range, reason: "Both would be a column of the same name.",
            advice: "Give one of them another name.",
            related: [.init("the \(first.kind) stands here", at: first.name.range)])
    }
}
