import Psychometrics

/// Looks through a form's answers, row by row, for respondents who may not have read the questions.
///
/// Nobody is left out for it: a flagged row is to be looked at, and what the coefficients owe to flagged rows
/// is for `ScreeningSensitivity` to show.
public struct CarelessScreen: Sendable, Equatable {
    /// Columns in the order in which they are asked, page by page.
    public var blocks: [[Int]]
    /// For even–odd consistency, as they are keyed.
    public var scales: [[KeyedItem]]
    public var synonyms: [CorrelatedPair]
    public var antonyms: [CorrelatedPair]
    /// Nil where the covariances do not allow it.
    public var outliers: MahalanobisDistance?
    public var attentionChecks: [AttentionCheck]
    public var limits: CarelessLimits

    public init(
        blocks: [[Int]], scales: [[KeyedItem]] = [], synonyms: [CorrelatedPair] = [],
        antonyms: [CorrelatedPair] = [], outliers: MahalanobisDistance? = nil,
        attentionChecks: [AttentionCheck] = [], limits: CarelessLimits
    ) {
        self.blocks = blocks
        self.scales = scales
        self.synonyms = synonyms
        self.antonyms = antonyms
        self.outliers = outliers
        self.attentionChecks = attentionChecks
        self.limits = limits
    }

    /// What the screen says of one respondent.
    public struct Finding: Sendable, Hashable {
        public var indices: CarelessIndices
        /// The signs that could be looked at. Of the others nothing is known.
        public var lookedAt: Set<CarelessFlag>
        public var flags: Set<CarelessFlag>
        /// Whether as many signs could be looked at as the study requires. Nobody else can be flagged.
        public var couldBeFlagged: Bool
        /// Whether there are as many signs as the study requires.
        public var isFlagged: Bool
    }
}

extension CarelessScreen {
    /// - Parameter row: one code per item of the form, as given; `AnswerCode.missing` where there is none
    public func finding(_ row: [AnswerCode]) -> Finding {
        let sequence = AnswerSequence(row)
        let columns = blocks.flatMap { $0 }
        let indices = CarelessIndices(
            longString: sequence.longString(over: columns),
            longStringInBlock: sequence.longString(inBlocks: blocks),
            variability: sequence.variability(over: columns),
            evenOdd: sequence.evenOddConsistency(scales),
            synonyms: sequence.consistency(over: synonyms),
            antonyms: sequence.consistency(over: antonyms),
            mahalanobis: outliers?.distance(of: row), failedChecks: attentionChecks.failed(row))
        let (lookedAt, flags) = (limits.lookedAt(indices), limits.flags(indices))
        let required = max(limits.signsRequired, 1)
        return Finding(
            indices: indices, lookedAt: lookedAt, flags: flags, couldBeFlagged: lookedAt.count >= required,
            isFlagged: flags.count >= required)
    }
}
