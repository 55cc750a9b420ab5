import Diagnostics
import InstrumentSyntax

extension InstrumentReader {
    /// A list of texts that are all different and not none.
    ///
    /// - Parameters:
    ///   - what: what the list is called: "the waves"
    ///   - one: what an entry is called: "a wave"
    mutating func distinctTexts(_ node: Node?, _ what: String, one: String) -> [Located<String>] {
        let texts = list(node, what).compactMap { text($0, one) }
        if let node, case .sequence(let nodes) = node.content, nodes.isEmpty {
            report(
                Diagnostic(
                    .emptyValue, "\(what.capitalizedFirst) are empty", at: node.range,
                    advice: "List at least one."))
        }
        return distinct(texts, in: what)
    }

    /// A list of different names of one kind; those that nothing bears are reported and left out.
    mutating func references(
        _ node: Node?, _ what: String, to kind: String, among known: Set<String>
    ) -> [Located<String>] {
        let names = distinctTexts(node, what, one: "the name of a \(kind)")
        return names.filter { resolve($0, as: kind, among: known) }
    }

    /// The texts without repetitions, which are reported.
    mutating func distinct(
        _ texts: [Located<String>], in what: String, _ code: DiagnosticCode = .invalidValue
    ) -> [Located<String>] {
        var seen: [String: SourceRange] = [:]
        return texts.filter { text in
            guard let first = seen.updateValue(text.range, forKey: text.value) else { return true }
            report(
                Diagnostic(
                    code, "'\(text.value)' stands twice in \(what)", at: text.range,
                    reason: "One of them was probably meant to be something else.",
                    advice: "Remove one of them.",
                    related: [.init("first listed here", at: first)]))
            return false
        }
    }
}
