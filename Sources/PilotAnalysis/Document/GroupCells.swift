import Psychometrics

/// How many rows each group of a column has, and which of the groups are told.
public struct GroupCells: Sendable {
    public let ids: [String]
    /// Of each group, and at last the rows that name none.
    private let counts: [Int]
    private let minimum: Int
    private let suppression: CellSuppression

    /// A group and how many rows it has.
    public typealias Size = (id: String, rows: Int)
    /// A group and what its figures of one scale rest on: its rows and, where figures rest on other numbers
    /// of answers, those.
    public typealias Bases = (id: String, counts: [Int])

    /// - Parameters:
    ///   - sizes: of the groups
    ///   - ungrouped: the rows that name no group
    ///   - minimum: the fewest rows that are told
    public init(_ sizes: [Size], ungrouped: Int, minimum: Int) {
        ids = sizes.map(\.id)
        counts = sizes.map(\.rows) + [ungrouped]
        self.minimum = minimum
        suppression = CellSuppression(counts, minimum: minimum)
    }

    /// The rows of one scale.
    ///
    /// - Parameters:
    ///   - groups: those that have any
    ///   - totals: what the scale's figures of all rows rest on, which is told
    ///   - column: what is withheld whatever the scale
    public init(_ groups: [Bases], totals: [Int], in column: GroupCells) {
        ids = groups.map(\.id)
        minimum = column.minimum
        let tables = totals.enumerated().map { place, total in
            let grouped = groups.map { $0.counts[place] }
            return grouped + [max(total - grouped.reduce(0, +), 0)]
        }
        counts = tables.first ?? []
        // Rows without a group have no figures of their own. They come out as what is left of the total where
        // all groups are told, and few of them have to be protected like any others.
        suppression = CellSuppression(
            tables: tables, minimum: minimum,
            withheld: Set(groups.indices.filter { column.isWithheld(groups[$0].id) }), unshown: [groups.count])
    }

    public var withheld: [String] { ids.filter(isWithheld) }
    var isEmpty: Bool { ids.isEmpty }
    var told: [String] { ids.indices.filter { !suppression.withheld.contains($0) }.map { ids[$0] } }

    public func isWithheld(_ id: String) -> Bool {
        ids.firstIndex(of: id).map(suppression.withheld.contains) ?? false
    }

    /// Whether anything is withheld for the sake of a smaller group. All that is withheld looks alike then.
    public var protectsOthers: Bool { suppression.protectsOthers }

    /// The largest group that is told, the first of several.
    var largest: String? {
        ids.indices.filter { !suppression.withheld.contains($0) }
            .min { (-counts[$0], $0) < (-counts[$1], $1) }.map { ids[$0] }
    }

    public var ungroupedRows: SuppressedCount { rows(of: ids.count) }

    func rows(_ id: String) -> SuppressedCount { ids.firstIndex(of: id).map(rows) ?? .count(0) }

    private func rows(of index: Int) -> SuppressedCount {
        let count = SuppressedCount(counts[index], minimum: minimum)
        guard suppression.withheld.contains(index) else { return count }
        return suppression.protectsOthers || counts[index] >= minimum ? .withheld(minimum: minimum) : count
    }

    /// Why the figures of a group are withheld; nil where they are told.
    func reason(_ id: String) -> UndefinedReason? {
        guard isWithheld(id) else { return nil }
        return suppression.protectsOthers
            ? .withheldWithOthers(required: minimum) : .groupTooSmall(rows: 0, required: minimum)
    }
}

extension GroupCells {
    /// - Parameter groups: of each row
    init(_ groups: [String?], minimum: Int) {
        var sizes: [String: Int] = [:]
        for case let id? in groups { sizes[id, default: 0] += 1 }
        self.init(
            sizes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
            ungrouped: groups.count { $0 == nil }, minimum: minimum)
    }
}
