import Psychometrics

/// What a bootstrap draws with replacement: clusters where rows are nested in them, as students in
/// teachers, and rows otherwise.
///
/// Rows that are alike are kept once, with their number. Units of parts of the data merge.
public struct ResamplingUnits: Sendable, Equatable {
    private enum Content: Sendable, Equatable {
        case clusters([ScaleSummary])
        case rows([KeyedItem], [RowPatterns.Pattern])
    }

    private var content: Content

    /// Clusters, in an order of their own: the resamples of a seed depend on it.
    public init(clusters: [ScaleSummary]) {
        content = .clusters(clusters)
    }

    public init(rows: RowPatterns) {
        content = .rows(rows.items, rows.sorted)
    }

    /// The number of units.
    public var count: Int {
        switch content {
        case .clusters(let summaries): summaries.count
        case .rows(_, let patterns): patterns.reduce(0) { $0 + $1.count }
        }
    }

    /// The kinds of units that need telling apart, each with how many there are of it.
    var kinds: [Int] {
        switch content {
        case .clusters(let summaries): [Int](repeating: 1, count: summaries.count)
        case .rows(_, let patterns): patterns.map(\.count)
        }
    }

    /// The summary of so many units of each kind; nil without any unit.
    func summary(times: [Int]) -> ScaleSummary? {
        switch content {
        case .clusters(let summaries):
            guard let first = summaries.first else { return nil }
            var result = ScaleSummary(items: first.items)
            for (summary, count) in zip(summaries, times) where count > 0 {
                result.merge(summary, times: count)
            }
            return result
        case .rows(let items, let patterns):
            var result = ScaleSummary(items: items)
            for (pattern, count) in zip(patterns, times) where count > 0 {
                result.add(pattern: pattern.answers, times: count)
            }
            return result
        }
    }

    /// The summary of one unit of a kind.
    func summary(ofOne kind: Int) -> ScaleSummary {
        switch content {
        case .clusters(let summaries): return summaries[kind]
        case .rows(let items, let patterns):
            var result = ScaleSummary(items: items)
            result.add(pattern: patterns[kind].answers, times: 1)
            return result
        }
    }

    /// The summary of all units but one.
    ///
    /// - Parameters:
    ///   - whole: the summary of all units
    ///   - kind: of the unit that is left out
    func summary(of whole: ScaleSummary, without kind: Int) -> ScaleSummary {
        var result = whole
        switch content {
        case .clusters(let summaries): result.merge(summaries[kind], times: -1)
        case .rows(_, let patterns): result.add(pattern: patterns[kind].answers, times: -1)
        }
        return result
    }
}
