import FileStorage
import PilotData
import PilotStatistics
import Psychometrics

/// Reads pilot data whose rows have to be told apart: by the levels of a group, or by the clusters or persons
/// that a bootstrap draws.
struct ReliabilityReading {
    let whole: FormGathering
    /// By level, as the data name it.
    let levels: [String: FormGathering]
    /// Why figures that take rows for independent are left out; nil where everybody has one row.
    let dependence: UndefinedReason?

    /// Reads all rows of a file; `-` is standard input.
    init(
        _ path: String, _ layout: PilotLayout, _ group: BreakdownOptions.Group?,
        _ interval: IntervalOptions, threads: ThreadsOption
    ) throws(CommandFailure) {
        let persons = layout.personColumns
        let beginning = LevelGatherer(
            layout.definition, group: group?.column, cluster: interval.cluster, persons: persons,
            draws: interval.draws(persons: persons))
        // Persons are numbered as they come, which one thread does.
        let outcome = try PilotLoading.stream(
            path, layout, carriesColumns: true, threads: persons.isEmpty ? threads : .one, beginning
        ) { (_, _) throws(FileProblem) in
        }
        var gathered = outcome.gatherers.first ?? beginning
        for gatherer in outcome.gatherers.dropFirst() { gathered.merge(gatherer) }
        for column in [group?.column, interval.cluster].compactMap(\.self) where outcome.rows > 0 {
            _ = try DataColumn.place(of: column, among: gathered.carriedColumns, in: path)
        }
        if gathered.hasRowWithoutCluster {
            throw CommandFailure(
                .refused,
                "error: \(path == "-" ? "<standard input>" : path): a row names no \(interval.cluster ?? "cluster")\n  fix: Fill the column in, or leave --cluster out to draw rows."
            )
        }
        (whole, levels, dependence) = (gathered.whole, gathered.levels, gathered.persons.dependence)
    }
}
