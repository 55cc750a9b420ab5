/// All that one respondent's answers to a form are scored as, each list in the definition's order.
public struct FormScores: Sendable, Hashable {
    /// Scores that come from answers.
    public var scales: [ScaleScore]
    /// Scores that are made of other scores.
    public var composites: [CompositeScore]
    /// Scores against norms.
    public var standards: [Estimate]
    /// One for each set of cut-offs.
    public var bands: [Band]
    /// How many attention checks were failed; nil where the form has none, or none was answered.
    public var attentionFailed: Int?

    /// The scores of the scales, then of the composites: that to which a score's index counts.
    public var estimates: [Estimate] { scales.map(\.estimate) + composites.map(\.estimate) }
}

extension FormDefinition {
    /// A respondent's scores, parts before what is made of them.
    ///
    /// - Parameter row: one code per item of the form; `AnswerCode.missing` where there is none.
    public func scored(_ row: [AnswerCode]) -> FormScores {
        let scaleScores = scores(row)
        guard !composites.isEmpty || !standards.isEmpty || !cutoffs.isEmpty else {
            return FormScores(scales: scaleScores, composites: [], standards: [], bands: [],
                attentionFailed: attentionFailed(row))
        }
        var estimates = scaleScores.map(\.estimate)
        var compositeScores: [CompositeScore] = []
        for composite in composites {
            let score = composite.score(estimates)
            compositeScores.append(score)
            estimates.append(score.estimate)
        }
        return FormScores(
            scales: scaleScores, composites: compositeScores,
            standards: standards.map { $0.standardized(estimates) },
            bands: cutoffs.map { $0.band(estimates) }, attentionFailed: attentionFailed(row))
    }
}

/// A respondent's score on one scale.
public struct ScaleScore: Sendable, Hashable {
    /// The score, or the reason for there being none.
    public var estimate: Estimate
    /// How many of the scale's items were answered.
    public var answered: Int
    /// How many items the scale has.
    public var itemCount: Int

    public init(estimate: Estimate, answered: Int, itemCount: Int) {
        self.estimate = estimate
        self.answered = answered
        self.itemCount = itemCount
    }

    /// The score, or nil when too few items were answered.
    public var value: Double? { estimate.value }
}

/// A respondent's score on one composite.
public struct CompositeScore: Sendable, Hashable {
    /// The score, or the reason for there being none.
    public var estimate: Estimate
    /// How many of the parts have a score.
    public var scored: Int
    /// How many parts there are.
    public var partCount: Int

    public init(estimate: Estimate, scored: Int, partCount: Int) {
        self.estimate = estimate
        self.scored = scored
        self.partCount = partCount
    }

    /// The score, or nil when too few parts have one.
    public var value: Double? { estimate.value }
}
