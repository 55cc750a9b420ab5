import PilotStatistics
import Psychometrics

extension AnalysisGatherer {
    /// Of each group column that the data have.
    var subgroups: [SubgroupAnalysis] {
        subject.groups.enumerated().compactMap { index, group in
            let column = GroupCells(rows.groups[index], minimum: group.minimum)
            // One wave alone is the whole.
            guard column.ids.count > (group.isWave ? 1 : 0) else { return nil }
            let reference = group.reference ?? column.largest
            return SubgroupAnalysis(
                column: group.name, reference: reference, withheld: column.withheld,
                ungroupedRows: column.ungroupedRows,
                scales: sharing.map(Array(scales.indices)) { scale in
                    let found = SubgroupReliability(
                        scales[scale].groups[index], missing: subject.settings.missing,
                        minimumRows: group.minimum)
                    let total = ItemMoments(scales[scale].summary, missing: subject.settings.missing).rows
                    let cells = GroupCells(
                        found.subgroups.map { ($0.id, [$0.rows]) }, totals: [total], in: column)
                    return ScaleSubgroups(
                        id: scales[scale].definition.id,
                        levels: found.subgroups.map { level($0, cells, group) },
                        comparisons: comparisons(scale, index, group, reference, cells.told))
                })
        }
    }

    private func level(
        _ found: SubgroupReliability.Subgroup, _ cells: GroupCells, _ group: GroupColumn
    ) -> ScaleSubgroups.Level {
        let withheld = cells.reason(found.id).map(Estimate.undefined)
        // Within a wave everybody has one row.
        let dependent = group.isWave ? nil : dependence.map(Estimate.undefined)
        var interval = found.interval
        interval.lower = withheld ?? dependent ?? interval.lower
        interval.upper = withheld ?? dependent ?? interval.upper
        return ScaleSubgroups.Level(
            id: found.id, label: group.labels[found.id], rows: cells.rows(found.id), alpha: withheld ?? found.alpha,
            interval: interval, omegaTotal: withheld ?? found.omegaTotal,
            averageInterItemCorrelation: withheld ?? found.averageInterItemCorrelation,
            mean: withheld ?? found.scaleMean)
    }

    /// Of the levels that are told, each against the reference.
    private func comparisons(
        _ scale: Int, _ index: Int, _ group: GroupColumn, _ reference: String?, _ levels: [String]
    ) -> [GroupComparison] {
        let definition = scales[scale].definition
        guard let reference, levels.contains(reference), group.compares(definition.id),
            levels.count <= GroupComparison.levelLimit
        else { return [] }
        return levels.filter { $0 != reference }.map { focal in
            // The tests ask for rows of different persons.
            let functioning = dependence != nil ? nil : PurifiedFunctioning(minimumRows: group.minimum) { matching in
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
