/// All that one respondent's answers to a form are scored as, each list in the definition's order.
public struct FormScores: Sendable, Hashable {
    public var scales: [ScaleScore]
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
