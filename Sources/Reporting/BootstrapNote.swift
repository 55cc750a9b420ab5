/// How the bootstrap of a report drew, so that somebody else can draw the same again.
public struct BootstrapNote: Sendable, Hashable {
    public var seed: UInt64
    public var resamples: Int
    /// The column whose rows were drawn together; nil where rows were drawn one by one.
    public var cluster: String?

    public init(seed: UInt64, resamples: Int, cluster: String?) {
        self.seed = seed
        self.resamples = resamples
        self.cluster = cluster
    }
}
