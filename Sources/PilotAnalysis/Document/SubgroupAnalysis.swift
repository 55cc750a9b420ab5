import PilotStatistics
import Psychometrics

/// The groups of one column, each by itself and compared.
public struct SubgroupAnalysis: Sendable, Hashable {
    public var column: String
    /// The level that the others are compared with.
    public var reference: String?
    /// Levels whose figures are withheld: those that are too small to report on, and those that would tell
    /// them by subtraction.
    public var withheld: [String]
    /// Rows that do not say which group they belong to.
    public var ungroupedRows: SuppressedCount
    public var scales: [ScaleSubgroups]

    /// Whether anything is withheld for the sake of a smaller group, which the total and the other groups
    /// would tell otherwise.
    public var protectsOthers: Bool {
        ungroupedRows.isWithheld || scales.contains { $0.levels.contains(where: \.rows.isWithheld) }
    }
}

/// One scale in the groups of a column.
public struct ScaleSubgroups: Sendable, Hashable {
    public var id: String
    /// The ids of the scale's items, in its order.
    public var items: [String]
    public var levels: [Level]
    /// Every other level against the reference.
    public var comparisons: [GroupComparison]

    public struct Level: Sendable, Hashable {
        public var id: String
        public var label: String?
        public var rows: SuppressedCount
        public var figures: SubgroupFigures
        /// What is independent evidence in the group, and resampled.
        public var unit: AlphaBootstrap.Unit
    }
}

/// A group against the reference group.
public struct GroupComparison: Sendable, Hashable {
    public var reference: String
    public var focal: String
    /// Whether items work alike in both, matched on the others that do; nil where some persons have several
    /// rows.
    public var functioning: PurifiedFunctioning?
    /// The gap in the score among rows that share a cluster; nil without clusters.
    public var gap: AdjustedGap?

    /// In the order of the scale.
    public var items: [DifferentialFunctioning] { functioning?.items ?? [] }
}
