import PilotStatistics
import Psychometrics
import Reporting

extension ReliabilityByGroup {
    /// The figures of each level that was read, in the order in which the levels are declared, and
    /// without what is too small to be shown.
    ///
    /// - Parameter whole: the report on all rows
    init(
        _ reading: ReliabilityReading, _ group: BreakdownOptions.Group, _ whole: ReliabilityReport,
        _ interval: IntervalOptions
    ) {
        let found = reading.levels.keys.filter { key in !group.levels.contains { $0.value == key } }.sorted()
        // Within a wave everybody has one row.
        let dependence = group.isWave ? nil : reading.dependence
        self.init(
            column: group.column, minimumCell: group.minimumCell, whole: whole,
            parts: (group.levels + found.map { ($0, nil) }).map { value, label in
                let report = reading.levels[value].map {
                    interval.report($0, missing: whole.missing, dependence)
                }
                return (value, label, report)
            })
    }
}
