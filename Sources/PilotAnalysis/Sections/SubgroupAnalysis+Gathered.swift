import PilotStatistics
import Psychometrics

extension AnalysisGatherer {
    /// Of each group column that the data have.
    var subgroups: [SubgroupAnalysis] {
        subject.groups.enumerated().compactMap { index, group in
            guard rows.groups[index].contains(where: { $0 != nil }) else { return nil }
            var sizes: [String: Int] = [:]
            for case let id? in rows.groups[index] { sizes[id, default: 0] += 1 }
            let large = sizes.filter { $0.value >= group.minimum }
            let reference = group.reference ?? large.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
            return SubgroupAnalysis(
                column: group.name, reference: reference,
                withheld: sizes.keys.filter { large[$0] == nil }.sorted(),
                ungroupedRows: SuppressedCount(
                    rows.groups[index].count { $0 == nil }, minimum: group.minimum),
                scales: scales.indices.map { scale in
                    ScaleSubgroups(
                        id: scales[scale].definition.id, levels: levels(scale, index, group),
                        comparisons: comparisons(scale, index, group, reference, large.keys.sorted()))
                })
        }
    }

    private func levels(_ scale: Int, _ index: Int, _ group: GroupColumn) -> [ScaleSubgroups.Level] {
        SubgroupReliability(
            scales[scale].groups[index], missing: subject.settings.missing,
            minimumRows: group.minimum
        ).subgroups.map { level in
            ScaleSubgroups.Level(
                id: level.id, label: group.labels[level.id],
                rows: SuppressedCount(level.rows, minimum: group.minimum), alpha: level.alpha,
                interval: level.interval, omegaTotal: level.omegaTotal,
                averageInterItemCorrelation: level.averageInterItemCorrelation, mean: level.scaleMean)
        }
    }

    /// Of the levels that are large enough, each against the reference.
    private func comparisons(
        _ scale: Int, _ index: Int, _ group: GroupColumn, _ reference: String?, _ levels: [String]
    ) -> [GroupComparison] {
        let definition = scales[scale].definition
        guard let reference, levels.contains(reference), group.compares(definition.id),
            levels.count <= GroupComparison.levelLimit
        else { return [] }
        return levels.filter { $0 != reference }.map { focal in
            let functioning = PurifiedFunctioning(minimumRows: group.minimum) { matching in
                var data = DifferentialItems(
                    items: definition.items, reference: reference, focal: focal, matching: matching)
                for row in 0..<rows.count { data.add(rows[row], group: rows.groups[index][row]) }
                return data
            }
            var pairs = ClusteredPairs()
            for row in 0..<rows.count {
                let place = rows.groups[index][row]
                guard place == reference || place == focal else { continue }
                pairs.add(
                    place == focal ? 1 : 0, definition.score(rows[row]).value,
                    cluster: rows.clusters[row])
            }
            return GroupComparison(
                reference: reference, focal: focal,
                functioning: functioning,
                gap: subject.settings.clusterColumn == nil
                    ? nil : AdjustedGap(pairs, minimumRows: group.minimum))
        }
    }
}

extension GroupComparison {
    /// A column with more levels is one of places, not of kinds of people, and is not compared pair by pair.
    static let levelLimit = 12
}

extension AdjustedGap {
    /// The gap, withheld where it rests on too few rows.
    fileprivate init(_ data: ClusteredPairs, minimumRows: Int) {
        self.init(data, level: AnalysisSettings.level)
        guard informativeRows < minimumRows else { return }
        let none = Estimate.undefined(.groupTooSmall(rows: informativeRows, required: minimumRows))
        (difference, standardError, lower, upper, standardized) = (none, none, none, none, none)
    }
}
