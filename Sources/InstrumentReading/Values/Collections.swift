import Diagnostics
import InstrumentSyntax

extension InstrumentReader {
    /// The entries of a list.
    mutating func list(_ node: Node?, _ what: String) -> [Node] {
        guard let node else { return [] }
        guard case .sequence(let nodes) = node.content else {
            reportType(of: node, what: what, expected: "a list such as [first, second]")
            return []
        }
        return nodes
    }

    /// The entries of a mapping whose keys are the designer's.
    mutating func entries(_ node: Node?, _ what: String) -> [Node.Entry] {
        guard let node else { return [] }
        guard case .mapping(let entries) = node.content else {
            reportType(of: node, what: what, expected: "a mapping of names to values")
            return []
        }
        return entries
    }

    /// The entries of a mapping that must not be empty.
    mutating func filledEntries(_ node: Node?, _ what: String) -> [Node.Entry] {
        let found = entries(node, what)
        if let node, case .mapping(let all) = node.content, all.isEmpty {
            report(
                Diagnostic(
                    .emptyValue, "\(what.capitalizedFirst) are empty", at: node.range,
                    advice: "Declare at least one."))
        }
        return found
    }

    /// Reports names that differ in nothing but case, which SPSS and SQL cannot tell apart.
    mutating func checkDistinct(_ names: [Located<String>], _ what: String) {
        var seen: [String: Located<String>] = [:]
        for name in names {
            let folded = name.value.lowercased()
            if let first = seen[folded], first.value != name.value {
                report(
                    Diagnostic(
                        .nameClash,
                        "The \(what)s '\(first.value)' and '\(name.value)' differ in case alone",
                        at: name.range, reason: "SPSS and SQL take them for the same name.",
                        advice: "Give one of them another name.",
                        related: [.init("first defined here", at: first.range)]))
            }
            seen[folded] = seen[folded] ?? name
        }
    }
}
