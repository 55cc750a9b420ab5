import PilotStatistics
import Psychometrics

/// What of each group of a column is independent evidence: rows, or the clusters or persons that they belong to.
struct GroupUnits: Sendable {
    private let rows: RetainedRows
    /// The rows of each group.
    private let members: [String: [Int]]
    private let kinds: [String: AlphaBootstrap.Unit]

    /// - Parameters:
    ///   - rows: with their groups, clusters and persons
    ///   - place: of the column among those that are looked at
    ///   - hasClusters: whether a cluster column is known, and the groups are not the clusters themselves
    ///   - personsRepeat: whether somebody may have several rows of one group
    init(_ rows: RetainedRows, place: Int, hasClusters: Bool, personsRepeat: Bool) {
        self.rows = rows
        var members: [String: [Int]] = [:]
        for (row, group) in rows.groups[place].enumerated() {
            if let group { members[group, default: []].append(row) }
        }
        self.members = members
        kinds = members.mapValues { members in
            // A row that names no cluster may share one.
            let isClustered = hasClusters && Set(members.compactMap { rows.clusters[$0] }).count < members.count
            return isClustered ? .clusters : personsRepeat ? .persons : .rows
        }
    }

    func kind(_ group: String) -> AlphaBootstrap.Unit { kinds[group] ?? .rows }

    /// The units of one group that a bootstrap of a scale draws. Rows that name no cluster are left out where
    /// clusters are drawn.
    func units(of group: String, _ scale: ScaleDefinition) -> ResamplingUnits {
        let kind = kind(group)
        let members = members[group] ?? []
        if kind == .rows {
            var patterns = RowPatterns(items: scale.items)
            for row in members { patterns.add(rows[row], width: rows.width) }
            return ResamplingUnits(rows: patterns)
        }
        var together = GroupedSummaries(items: scale.items)
        for row in members {
            let unit = kind == .clusters ? rows.clusters[row] : rows.person(of: row).map(String.init)
            together.add(rows[row], width: rows.width, group: unit)
        }
        return ResamplingUnits(clusters: together.ordered.map(\.summary))
    }
}

extension AnalysisGatherer {
    /// - Parameter place: of the column among those that are looked at
    func groupUnits(_ place: Int) -> GroupUnits {
        let group = subject.groups[place]
        let cluster = subject.settings.clusterColumn
        // Within a wave everybody has one row.
        return GroupUnits(
            rows, place: place, hasClusters: cluster != nil && cluster != group.name,
            personsRepeat: dependence != nil && !group.isWave)
    }
}
