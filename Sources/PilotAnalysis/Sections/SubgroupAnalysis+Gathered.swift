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
            let units = groupUnits(index)
            return SubgroupAnalysis(
                column: group.name, reference: reference, withheld: column.withheld,
                ungroupedRows: column.ungroupedRows,
                scales: sharing.map(Array(scales.indices)) { scale in
                    scaleSubgroups(scale, index, column, reference, units)
                })
        }
    }

    /// - Parameters:
    ///   - scale: its place
    ///   - place: of the group column
    ///   - column: the column's groups, of all rows
    private func scaleSubgroups(
        _ scale: Int, _ place: Int, _ column: GroupCells, _ reference: String?, _ units: GroupUnits
    ) -> ScaleSubgroups {
        let (definition, missing) = (scales[scale].definition, subject.settings.missing)
        let found = scales[scale].groups[place].ordered.map { ($0.id, ItemMoments($0.summary, missing: missing)) }
        let whole = ItemMoments(scales[scale].summary, missing: missing)
        let cells = GroupCells(
            found.map { ($0.0, [$0.1.rows] + $0.1.counts) }, totals: [whole.rows] + whole.counts, in: column)
        let told = found.filter { cells.reason($0.0) == nil }
        let limits = ResamplingLimits(
            groups: told.count, rows: told.reduce(0) { $0 + $1.1.rows }, items: definition.items.count,
            subject.settings)
        return ScaleSubgroups(
            id: definition.id, items: definition.items.map(\.id),
            levels: found.map { id, moments in
                let unit = units.kind(id)
                let figures =
                    cells.reason(id).map {
                        SubgroupFigures(
                            undefined: $0, items: definition.items.count,
                            method: unit == .rows ? .feldt : .bootstrap)
                    }
                    ?? SubgroupFigures(
                        moments, of: id, definition, units: units, limits, subject.settings,
                        sharing: sharing)
                return ScaleSubgroups.Level(
                    id: id, label: subject.groups[place].labels[id], rows: cells.rows(id), figures: figures,
                    unit: unit)
            },
            comparisons: comparisons(scale, place, subject.groups[place], reference, cells.told))
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
