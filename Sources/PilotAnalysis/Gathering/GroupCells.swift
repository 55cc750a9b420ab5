import PilotStatistics
import Psychometrics

/// How many rows each group of a column has, and which of the groups are told.
struct GroupCells: Sendable {
    /// In order.
    let ids: [String]
    /// Of each group, and at last the rows that name none.
    private let counts: [Int]
    private let minimum: Int
    private let suppression: CellSuppression

    /// - Parameter groups: of each row
    init(_ groups: [String?], minimum: Int) {
        var sizes: [String: Int] = [:]
        for case let id? in groups { sizes[id, default: 0] += 1 }
        ids = sizes.keys.sorted()
        counts = ids.map { sizes[$0] ?? 0 } + [groups.count { $0 == nil }]
        self.minimum = minimum
        suppression = CellSuppression(counts, minimum: minimum)
    }

    /// The rows of one scale.
    ///
    /// - Parameters:
    ///   - subgroups: the groups that have any
    ///   - total: the rows behind the scale's own figures, which are told
    ///   - column: what is withheld whatever the scale
    init(_ subgroups: [SubgroupReliability.Subgroup], total: Int, in column: GroupCells) {
        ids = subgroups.map(\.id)
        let grouped = subgroups.map(\.rows)
        counts = grouped + [max(total - grouped.reduce(0, +), 0)]
        minimum = column.minimum
        var withheld = Set(subgroups.indices.filter { column.isWithheld(subgroups[$0].id) })
        let others = subgroups.count
        if column.isUngroupedWithheld { withheld.insert(others) }
        suppression = CellSuppression(
            counts, minimum: minimum, withheld: withheld,
            told: column.isUngroupedWithheld ? [] : [others])
    }

    var isEmpty: Bool { ids.isEmpty }
    var told: [String] { ids.indices.filter { !suppression.withheld.contains($0) }.map { ids[$0] } }
    var withheld: [String] { ids.filter(isWithheld) }

    func isWithheld(_ id: String) -> Bool {
        ids.firstIndex(of: id).map(suppression.withheld.contains) ?? false
    }

    /// The largest group that is told, the first of several.
    var largest: String? {
        ids.indices.filter { !suppression.withheld.contains($0) }
            .min { (-counts[$0], $0) < (-counts[$1], $1) }.map { ids[$0] }
    }

    private var isUngroupedWithheld: Bool { suppression.withheld.contains(ids.count) }
    var ungroupedRows: SuppressedCount { rows(of: ids.count) }

    func rows(_ id: String) -> SuppressedCount { ids.firstIndex(of: id).map(rows) ?? .count(0) }

    /// All that is withheld looks alike once any of it is withheld for another's sake.
    private func rows(of index: Int) -> SuppressedCount {
        suppression.withheld.contains(index) && suppression.protectsOthers
            ? .withheld(minimum: minimum) : SuppressedCount(counts[index], minimum: minimum)
    }

    /// Why the figures of a group are withheld; nil where they are told.
    func reason(_ id: String) -> UndefinedReason? {
        guard isWithheld(id) else { return nil }
        return suppression.protectsOthers
            ? .withheldWithOthers(required: minimum) : .groupTooSmall(rows: 0, required: minimum)
    }
}
