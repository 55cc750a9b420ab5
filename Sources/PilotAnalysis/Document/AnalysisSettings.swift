import Psychometrics

/// What a call may choose of an analysis. The same settings on the same data give the same figures, to the
/// last digit, on any number of cores.
public struct AnalysisSettings: Sendable, Hashable {
    public var missing: MissingTreatment
    /// Of every random number.
    public var seed: UInt64
    /// Of each bootstrap.
    public var resamples: Int
    /// The fewest people that a figure of a group may rest on.
    public var minimumCell: Int
    /// The column that says which rows belong together, such as those of one teacher.
    public var clusterColumn: String?
    /// Whether the call does not name the column, and the instrument declares it.
    public var clusterIsDeclared: Bool
    /// The columns of the groups that are looked at by themselves.
    public var groupColumns: [String]

    public init(
        missing: MissingTreatment = .listwise, seed: UInt64 = 1, resamples: Int = 2000,
        minimumCell: Int = 10, clusterColumn: String? = nil, clusterIsDeclared: Bool = false,
        groupColumns: [String] = []
    ) {
        self.missing = missing
        self.seed = seed
        self.resamples = resamples
        self.minimumCell = minimumCell
        self.clusterColumn = clusterColumn
        self.clusterIsDeclared = clusterIsDeclared
        self.groupColumns = groupColumns
    }

    /// Of all intervals.
    public static let level = 0.95
}
