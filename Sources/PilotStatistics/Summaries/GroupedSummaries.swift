import Psychometrics

/// Summaries of one scale for each of the groups that rows belong to: the classes that respondents sit in,
/// or the subgroups that a study compares.
///
/// Parts of the data merge, in any order, to the last digit.
public struct GroupedSummaries: Sendable, Equatable {
    /// The scale's items, in its order.
    public let items: [KeyedItem]
    /// By the group's id, as the data name it.
    public private(set) var groups: [String: ScaleSummary] = [:]
    /// Rows that do not say which group they belong to. They are in none.
    public private(set) var ungroupedRows = 0

    public init(items: [KeyedItem]) {
        self.items = items
    }

    /// The groups in the order of their ids, so that sums come out the same on every run.
    public var ordered: [(id: String, summary: ScaleSummary)] {
        groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

extension GroupedSummaries {
    /// Adds rows of answers that belong to one group.
    ///
    /// - Parameters:
    ///   - answers: the codes of one row after another, each `width` long
    ///   - width: the number of items of the form
    ///   - group: nil where the data do not say
    public mutating func add(_ answers: [AnswerCode], width: Int, group: String?) {
        guard let group else {
            ungroupedRows += answers.count / width
            return
        }
        groups[group, default: ScaleSummary(items: items)].add(answers, width: width)
    }

    /// Adds another part of the same scale's data.
    public mutating func merge(_ other: GroupedSummaries) {
        precondition(items == other.items, "Only summaries of one scale merge.")
        ungroupedRows += other.ungroupedRows
        for (id, summary) in other.groups {
            groups[id, default: ScaleSummary(items: items)].merge(summary)
        }
    }
}
