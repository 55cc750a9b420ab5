import PilotStatistics
import Psychometrics

/// What one pass over the answers leaves of a scale.
struct ScaleGatherer: Sendable {
    let definition: ScaleDefinition
    private(set) var summary: ScaleSummary
    /// Nil for more items than polychoric correlations are computed of.
    private(set) var contingency: ContingencySummary?
    /// The distinct rows, for the bootstrap; nil where clusters are resampled instead.
    private(set) var patterns: RowPatterns?
    private(set) var totals: ItemTotalTable
    /// Nil where no cluster column is known.
    private(set) var clusters: GroupedSummaries?
    /// One for each group column.
    private(set) var groups: [GroupedSummaries]

    init(_ definition: ScaleDefinition, hasClusters: Bool, groupColumns: Int) {
        self.definition = definition
        let items = definition.items
        summary = ScaleSummary(items: items)
        contingency =
            items.count <= ReliabilityAnalysis.polychoricLimit ? ContingencySummary(items: items) : nil
        patterns = hasClusters ? nil : RowPatterns(items: items)
        totals = ItemTotalTable(items: items)
        clusters = hasClusters ? GroupedSummaries(items: items) : nil
        groups = (0..<groupColumns).map { _ in GroupedSummaries(items: items) }
    }

    /// Adds rows of answers, one after another, each `width` long.
    mutating func add(_ answers: [AnswerCode], width: Int) {
        summary.add(answers, width: width)
        contingency?.add(answers, width: width)
        patterns?.add(answers, width: width)
        totals.add(answers, width: width)
    }

    /// Adds a row to its cluster and its groups.
    mutating func place(_ row: [AnswerCode], cluster: String?, groups rowGroups: [String?]) {
        clusters?.add(row, width: row.count, group: cluster)
        for (index, group) in rowGroups.enumerated() {
            groups[index].add(row, width: row.count, group: group)
        }
    }
}
