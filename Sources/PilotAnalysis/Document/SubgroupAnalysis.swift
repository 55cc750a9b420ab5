import PilotStatistics
import Psychometrics

/// The groups of one column, each by itself and compared.
public struct SubgroupAnalysis: Sendable, Hashable {
    public var column: String
    /// The level that the others are compared with.
    public var reference: String?
    /// Levels that are too small to report on; their figures are withheld.
    public var withheld: [String]
    /// Rows that do not say which group they belong to.
    public var ungroupedRows: SuppressedCount
    public var scales: [ScaleSubgroups]
}

/// One scale in the groups of a column.
public struct ScaleSubgroups: Sendable, Hashable {
    public var id: String
    public var levels: [Level]
    /// Every other level against the reference.
    public var comparisons: [GroupComparison]

    public struct Level: Sendable, Hashable {
        public var id: String
        public var label: String?
        public var rows: SuppressedCount
        public var alpha: Estimate
        public var interval: ConfidenceInterval
        public var omegaTotal: Estimate
        public var averageInterItemCorrelation: Estimate
        /// Of the keyed items.
        public var mean: Estimate
    }
}

/// A group against the reference group.
public struct GroupComparison: Sendable, Hashable {
    public var reference: String
    public var focal: String
    /// Whether items work alike in both, matched on the others that do.
    public var functioning: PurifiedFunctioning
    /// The gap in the score among rows that share a cluster; nil without clusters.
    public var gap: AdjustedGap?

    /// In the order of the scale.
    public var items: [DifferentialFunctioning] { functioning.items }
}

/// A number of people, unless it is too small to be told.
public enum SuppressedCount: Sendable, Hashable {
    case count(Int)
    /// Fewer than so many.
    case fewer(than: Int)

    public init(_ count: Int, minimum: Int) {
        self = count > 0 && count < minimum ? .fewer(than: minimum) : .count(count)
    }

    /// "12", or "fewer than 10".
    public var text: String {
        switch self {
        case .count(let number): String(number)
        case .fewer(let limit): "fewer than \(limit)"
        }
    }
}
