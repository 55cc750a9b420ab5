import Diagnostics
import InstrumentSyntax

extension InstrumentReader {
    /// Reports a name that nothing of its kind has.
    ///
    /// - Parameters:
    ///   - kind: what it should name: "item", "form"
    ///   - taken: known names that stand beside it already
    ///   - plural: several of them; the kind with an s where nil
    /// - Returns: whether the name is known.
    @discardableResult
    mutating func resolve(
        _ name: Located<String>, as kind: String, plural: String? = nil, among known: Set<String>,
        unless taken: Set<String> = []
    ) -> Bool {
        if known.contains(name.value) || unknowable.contains(kind) { return true }
        report(Self.unknownName(name, kind, plural ?? "\(kind)s", known.sorted(), unless: taken))
        return false
    }

    private static func unknownName(
        _ name: Located<String>, _ kind: String, _ several: String, _ list: [String],
        unless taken: Set<String>
    ) -> Diagnostic {
        let shown = list.prefix(12).joined(separator: ", ") + (list.count > 12 ? ", …" : "")
        let otherwise =
            list.isEmpty
            ? "The instrument declares no \(several)." : "The \(several) are \(shown)."
        return Diagnostic(
            .unknownName, "There is no \(kind) '\(name.value)'", at: name.range,
            reason: nil,
            advice: Suggestion.advice(for: name.value, among: list, otherwise: otherwise),
            fix: .correcting(name, among: list, unless: taken))
    }

    /// The known name that an unknown one was probably meant to be.
    ///
    /// None is looked for once problems are only counted: each takes a look at all that are known, and
    /// a hostile file has a hundred thousand.
    func likely(_ name: Located<String>, among known: Set<String>) -> String? {
        isFull ? nil : Suggestion.closest(to: name.value, among: Array(known))
    }

    /// A list of names, those that nothing of their kind has reported and left out.
    mutating func readNames(
        _ node: Node?, _ what: String, as kind: String, plural: String? = nil,
        among known: Set<String>
    ) -> [Located<String>] {
        list(node, "\(plural ?? "the \(kind)s") of \(what)").compactMap { text($0, what) }
            .filter { resolve($0, as: kind, plural: plural, among: known) }
    }
}
