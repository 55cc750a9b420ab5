import Diagnostics
import InstrumentModel

/// Items that wait for each other's answers, so that none of them could ever be asked.
struct ConditionCycles: Sendable {
    /// One round trip for each knot: the mention of each next item, from the first item's condition on,
    /// until the first is mentioned again.
    let rounds: [(first: Item, mentions: [Located<String>])]
    /// The items that wait, directly or not, for an item of a cycle, with those of the cycles.
    let waiting: Set<String>

    init(of conditional: [Item]) {
        let byID = Dictionary(
            conditional.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
        waiting = Self.waiting(conditional, byID)
        let waiting = waiting
        var visited: Set<String> = []
        rounds = conditional.compactMap { start in
            guard waiting.contains(start.id.value) else { return nil }
            return Self.round(from: start, byID, waiting, visited: &visited)
        }
    }

    /// What is left when items whose conditions can be decided are taken away, again and again (Kahn
    /// 1962).
    private static func waiting(_ conditional: [Item], _ byID: [String: Item]) -> Set<String> {
        var open: [String: Int] = [:]
        var dependents: [String: [String]] = [:]
        for item in conditional {
            let needed = Set((item.askIf?.mentions ?? []).map(\.value)).filter { byID[$0] != nil }
            open[item.id.value] = needed.count
            for name in needed { dependents[name, default: []].append(item.id.value) }
        }
        var decided = open.filter { $0.value == 0 }.map(\.key)
        while let name = decided.popLast() {
            open[name] = nil
            for dependent in dependents[name, default: []] {
                guard let count = open[dependent] else { continue }
                open[dependent] = count - 1
                if count == 1 { decided.append(dependent) }
            }
        }
        return Set(open.keys)
    }

    /// Follows conditions until an item comes again; nil when that leads to where another walk has been.
    private static func round(
        from start: Item, _ byID: [String: Item], _ waiting: Set<String>,
        visited: inout Set<String>
    ) -> (first: Item, mentions: [Located<String>])? {
        var path: [(item: Item, mention: Located<String>)] = []
        var places: [String: Int] = [:]
        var current: Item? = start
        while let item = current {
            if let place = places[item.id.value] {
                return (item, path[place...].map(\.mention))
            }
            guard visited.insert(item.id.value).inserted,
                let mention = item.askIf?.mentions.first(where: { waiting.contains($0.value) })
            else { return nil }
            places[item.id.value] = path.count
            path.append((item, mention))
            current = byID[mention.value]
        }
        return nil
    }
}
