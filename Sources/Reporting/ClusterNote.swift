/// By what rows belong together as an instrument has it, where a reliability report does not heed it.
public struct ClusterNote: Sendable, Hashable {
    /// The column that names the cluster, such as the teacher.
    public var column: String

    /// - Parameter column: the column that names the cluster, such as the teacher
    public init(column: String) {
        self.column = column
    }

    /// What to think of the intervals, and how to get others.
    var sentence: String {
        "Rows of one \(column) resemble each other, and intervals, standard errors and demands on an interval take them here for independent. Where several rows share one, --data with --ci bootstrap --cluster \(column) draws them together, and so does 'scalewright analyze'."
    }
}
