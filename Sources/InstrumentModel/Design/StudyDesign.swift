import Diagnostics

/// How the instrument is used in a study: when, of whom and on whom answers are asked, the scores that
/// set occasions, informants or units against each other, and what is thought to act on what.
public struct StudyDesign: Sendable, Equatable {
    public var waves: Waves?
    public var changes: [ChangeScore]
    public var subgroups: [Subgroup]
    public var dyadicScores: [DyadicScore]
    public var shortForms: [ShortForm]
    public var sampling: Sampling?
    public var aggregates: [AggregateScore]
    public var paths: [TheoryPath]

    public init(
        waves: Waves? = nil, changes: [ChangeScore] = [], subgroups: [Subgroup] = [],
        dyadicScores: [DyadicScore] = [], shortForms: [ShortForm] = [], sampling: Sampling? = nil,
        aggregates: [AggregateScore] = [], paths: [TheoryPath] = []
    ) {
        self.waves = waves
        self.changes = changes
        self.subgroups = subgroups
        self.dyadicScores = dyadicScores
        self.shortForms = shortForms
        self.sampling = sampling
        self.aggregates = aggregates
        self.paths = paths
    }

    /// More than this no study declares of anything; what is compared with every scale is kept to fewer.
    public static let declarationLimit = 200
    public static let dyadicScoreLimit = 50
    public static let shortFormLimit = 20
}

/// The occasions on which the instrument is given.
public struct Waves: Sendable, Equatable {
    /// The column of the data that says which wave a row belongs to. It is one of the key columns.
    public var column: Located<String>
    /// The waves as the data name them, first to last. Never empty.
    public var order: [Located<String>]

    public init(column: Located<String>, order: [Located<String>]) {
        self.column = column
        self.order = order
    }

    /// A wave's place in time, from 0; nil where there is no such wave.
    public func position(of wave: String) -> Int? { order.firstIndex { $0.value == wave } }
}

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
