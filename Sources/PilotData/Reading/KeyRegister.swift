/// Remembers which units have been seen, so that none counts twice.
///
/// Needs memory by the number of units: about a hundred bytes each.
struct KeyRegister: Sendable {
    private var rows: [String: Int] = [:]

    /// Registers a row's key.
    ///
    /// - Returns: the row that had the same key before, if one had
    mutating func insert(_ key: String, row: Int) -> Int? {
        guard let before = rows.updateValue(row, forKey: key) else { return nil }
        // The first row stays the one that later ones are compared with.
        rows[key] = before
        return before
    }

    /// The parts of a key as one text; the separator is the one character that no cell may hold.
    static func joined(_ parts: [String]) -> String {
        parts.count == 1 ? parts[0] : parts.joined(separator: "\0")
    }
}
