import Diagnostics

/// How many of those whom somebody could rate are drawn, and how.
public struct Sampling: Sendable, Equatable {
    /// The role that is drawn: `student`.
    public var drawn: Located<String>
    /// The role for each of whom they are drawn: `teacher`.
    public var per: Located<String>
    /// How many are drawn for each, at least 1.
    public var count: Located<Int>
    /// The groups from each of which some are drawn.
    public var strata: [Located<String>]
    /// Makes the draw repeatable.
    public var seed: Located<Int>

    public init(
        drawn: Located<String>, per: Located<String>, count: Located<Int>,
        strata: [Located<String>] = [], seed: Located<Int>
    ) {
        self.drawn = drawn
        self.per = per
        self.count = count
        self.strata = strata
        self.seed = seed
    }
}
