import PilotStatistics
import Psychometrics
import Reporting

extension ReliabilityByGroup {
    /// The figures of each level that was read, in the order in which the levels are declared, and
    /// without what is too small to be shown.
    init(
        _ reading: ReliabilityReading, _ group: BreakdownOptions.Group, _ missing: MissingTreatment,
        _ interval: IntervalOptions
    ) {
        let declared = group.levels.map { Level(value: $0.value, label: $0.label, content: .withheld) }
        let found = reading.levels.keys.filter { key in !declared.contains { $0.value == key } }
            .sorted().map { Level(value: $0, label: nil, content: .withheld) }
        self.init(
            column: group.column, minimumCell: group.minimumCell, ungroupedRows: reading.ungroupedRows,
            levels: (declared + found).map { level in
                guard let gathering = reading.levels[level.value] else { return level }
                var report = gathering.accumulator.report(missing: missing)
                interval.apply(to: &report, gathering.accumulator.summaries) {
                    gathering.units(ofScale: $0)
                }
                return Level(
                    value: level.value, label: level.label,
                    content: .of(report, minimumCell: group.minimumCell))
            })
    }
}
