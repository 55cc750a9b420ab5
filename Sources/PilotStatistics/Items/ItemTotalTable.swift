import Psychometrics

/// For each total score of a scale, how many have it and what they answered: what the discrimination of
/// items is computed from. Integers, so that parts of the data merge exactly.
///
/// Complete rows only: totals over different items do not compare.
public struct ItemTotalTable: Sendable, Equatable {
    struct Group: Sendable, Hashable {
        var count = 0
        /// Σx of each item's keyed answers.
        var sums: [Int64]
    }

    /// The scale's items, in its order.
    public let items: [KeyedItem]
    /// The rows with an answer to every item.
    public private(set) var rows = 0
    private var groups: [Int64: Group] = [:]

    public init(items: [KeyedItem]) {
        self.items = items
    }

    /// Adds rows of answers, one after another, each `width` long, the number of items of the form.
    public mutating func add(_ answers: [AnswerCode], width: Int) {
        for start in stride(from: 0, to: answers.count, by: width) {
            let row = items.map { answers[start + $0.column] }
            guard !row.contains(.missing) else { continue }
            let keyed = zip(items, row).map { Int64($0.keyed($1)) }
            merge(Group(count: 1, sums: keyed), at: keyed.reduce(0, +))
        }
    }

    /// Adds another part of the same scale's data.
    public mutating func merge(_ other: ItemTotalTable) {
        precondition(items == other.items, "Only tables of one scale merge.")
        for (total, group) in other.groups { merge(group, at: total) }
    }

    private mutating func merge(_ added: Group, at total: Int64) {
        rows += added.count
        var group = groups[total] ?? Group(sums: [Int64](repeating: 0, count: items.count))
        group.count += added.count
        for index in items.indices { group.sums[index] += added.sums[index] }
        groups[total] = group
    }

    /// The groups from the lowest total on.
    var ascending: [Group] { groups.sorted { $0.key < $1.key }.map(\.value) }
}
