import Diagnostics

/// The order in which scores that are made of other scores can be computed.
public struct ScoreOrder: Sendable {
    /// Ids of composites and of scales of higher order, parts before wholes, and otherwise in the
    /// order of the file.
    public private(set) var resolved: [String] = []
    /// Scores that are parts of themselves: each cycle as the names that lead around it, the first of
    /// them being where the last one leads.
    public private(set) var cycles: [[Located<String>]] = []

    public init(scales: [Scale], composites: [Composite] = []) {
        let wholes =
            scales.filter { !$0.facets.isEmpty }
            .map { Whole(id: $0.id, parts: $0.facets.map(\.scale)) }
            + composites.map { Whole(id: $0.id, parts: $0.parts) }
        var open = Dictionary(
            wholes.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
        var remaining = wholes
        while !remaining.isEmpty {
            var waiting: [Whole] = []
            for whole in remaining {
                // Parts that are not wholes themselves are there from the start.
                if whole.parts.contains(where: { open[$0.value] != nil }) {
                    waiting.append(whole)
                } else {
                    open[whole.id.value] = nil
                    resolved.append(whole.id.value)
                }
            }
            if waiting.count == remaining.count {
                let cycle = Self.cycle(from: waiting[0], open)
                cycles.append(cycle)
                // Reported once; what only hangs on the cycle is checked on.
                let names = Set(cycle.map(\.value))
                for name in names { open[name] = nil }
                waiting.removeAll { names.contains($0.id.value) }
            }
            remaining = waiting
        }
    }

    public init(_ instrument: Instrument) {
        self.init(scales: instrument.scales, composites: instrument.composites)
    }

    private struct Whole {
        var id: Located<String>
        var parts: [Located<String>]
    }

    /// Follows parts that wait for others until one comes up again.
    private static func cycle(from start: Whole, _ open: [String: Whole]) -> [Located<String>] {
        var path: [Located<String>] = []
        var place: [String: Int] = [:]
        var current = start
        while place[current.id.value] == nil {
            place[current.id.value] = path.count
            guard let part = current.parts.first(where: { open[$0.value] != nil }),
                let next = open[part.value]
            else { break }
            path.append(part)
            current = next
        }
        return Array(path[(place[current.id.value] ?? 0)...])
    }
}
