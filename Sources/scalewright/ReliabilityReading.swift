import FileStorage
import PilotData
import PilotStatistics
import Psychometrics

/// Reads pilot data whose rows have to be told apart: by the levels of a group, or by the clusters that a
/// bootstrap draws.
struct ReliabilityReading {
    let whole: FormGathering
    /// By level, as the data name it.
    let levels: [String: FormGathering]
    /// Rows that name no level.
    let ungroupedRows: Int

    /// Reads all rows of a file; `-` is standard input.
    init(
        _ path: String, _ layout: PilotLayout, _ group: BreakdownOptions.Group?,
        _ interval: IntervalOptions, threads: ThreadsOption
    ) throws(CommandFailure) {
        let beginning = LevelGatherer(
            layout.definition, group: group?.column, cluster: interval.cluster, draws: interval.draws)
        let outcome = try PilotLoading.stream(
            path, layout, carriesColumns: true, threads: threads, beginning
        ) { (_, _) throws(FileProblem) in
        }
        var gathered = beginning
        for gatherer in outcome.gatherers { gathered.merge(gatherer) }
        let columns = outcome.gatherers.first?.carriedColumns ?? []
        for column in [group?.column, interval.cluster].compactMap(\.self) where outcome.rows > 0 {
            _ = try DataColumn.place(of: column, among: columns, in: path)
        }
        if gathered.hasRowWithoutCluster {
            throw CommandFailure(
                .refused,
                "error: \(path == "-" ? "<standard input>" : path): a row names no \(interval.cluster ?? "cluster")\n  fix: Fill the column in, or leave --cluster out to draw rows."
            )
        }
        (whole, levels, ungroupedRows) = (gathered.whole, gathered.levels, gathered.ungroupedRows)
    }
}
