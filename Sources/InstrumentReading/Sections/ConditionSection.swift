import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    /// The items with the conditions under which they are asked. Conditions are read last, when every
    /// item that they may name is known.
    mutating func readConditions(
        _ node: Node?, of items: [Item], responseScales: [ResponseScale]
    ) -> [Item] {
        guard let node, case .mapping(let entries) = node.content else { return items }
        let answers = AnswerLabels(responseScales)
        let scope = ConditionScope(items: items, answers: answers)
        // The parts of an item stand where the item is listed, so that groups follow the entries.
        let groups = Dictionary(grouping: items, by: \.listedName.value)
        var conditions: [String: Condition] = [:]
        for entry in entries {
            guard let group = groups[entry.key.value] else { continue }
            let askIf = condition(
                entry.value["ask_if"], "the condition of '\(entry.key.value)'", in: scope)
            let gate = readGate(entry, parts: group, answers: answers)
            for (index, item) in group.enumerated() {
                let opened = gate.flatMap { index >= $0.firstGated ? $0.condition : nil }
                conditions[item.id.value] = Self.both(askIf, opened)
            }
        }
        return items.map { item in
            var item = item
            item.askIf = conditions[item.id.value]
            return item
        }
    }

    /// The condition of the parts that follow, and the first of these.
    private mutating func readGate(
        _ entry: Node.Entry, parts: [Item], answers: AnswerLabels
    ) -> (condition: Condition, firstGated: Int)? {
        let scope = ConditionScope(parts: parts, answers: answers)
        guard entry.isItemInParts,
            let gate = condition(
                entry.value["gate"], "the gate of '\(entry.key.value)'", in: scope)
        else { return nil }
        let named = Set(gate.mentions.map(\.value))
        let last = parts.lastIndex { named.contains($0.id.value) } ?? 0
        guard last + 1 < parts.count else {
            report(
                Diagnostic(
                    .invalidValue,
                    "The gate depends on the last part, and no part follows it to be asked or not",
                    at: gate.range, reason: "A gate decides about the parts after those that it names.",
                    advice: "Let it depend on an earlier part."))
            return nil
        }
        return (gate, last + 1)
    }

    /// The condition that holds when both do.
    private static func both(_ first: Condition?, _ second: Condition?) -> Condition? {
        guard let first, let second else { return first ?? second }
        return Condition(.all([first.expression, second.expression]), at: second.range)
    }
}

extension Node {
    /// The value behind a key of a mapping.
    fileprivate subscript(_ key: String) -> Node? {
        guard case .mapping(let entries) = content else { return nil }
        return entries.first { $0.key.value == key }?.value
    }
}
