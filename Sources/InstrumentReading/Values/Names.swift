import Diagnostics

extension InstrumentReader {
    /// Reports a name that nothing of its kind has.
    ///
    /// - Parameters:
    ///   - kind: what it should name: "item", "form"
    ///   - taken: known names that stand beside it already
    /// - Returns: whether the name is known.
    @discardableResult
    mutating func resolve(
        _ name: Located<String>, as kind: String, among known: Set<String>,
        unless taken: Set<String> = []
    ) -> Bool {
        if known.contains(name.value) || unknowable.contains(kind) { return true }
        let list = known.sorted()
        let shown = list.prefix(12).joined(separator: ", ") + (list.count > 12 ? ", …" : "")
        let otherwise =
            list.isEmpty
            ? "The instrument declares no \(kind)s." : "The \(kind)s are \(shown)."
        report(
            Diagnostic(
                .unknownName, "There is no \(kind) '\(name.value)'", at: name.range,
                reason: nil,
                advice: Suggestion.advice(for: name.value, among: list, otherwise: otherwise),
                fix: .correcting(name, among: list, unless: taken)))
        return false
    }
}
