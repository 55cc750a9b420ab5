/// How the bootstrap of a report drew, so that somebody else can draw the same again.
public struct BootstrapNote: Sendable, Hashable {
    /// What was drawn with all its rows.
    public enum Drawn: Sendable, Hashable {
        case rows
        /// The levels of a column.
        case cluster(String)
        /// Persons, whom these columns name, because some have rows in several waves.
        case persons([String])
    }

    public var seed: UInt64
    public var resamples: Int
    public var drawn: Drawn

    public init(seed: UInt64, resamples: Int, drawn: Drawn) {
        self.seed = seed
        self.resamples = resamples
        self.drawn = drawn
    }
}
