/// Puts names into a sentence.
enum Enumeration {
    /// "a, b and c".
    static func words(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }
}
