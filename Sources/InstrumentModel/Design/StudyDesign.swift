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
