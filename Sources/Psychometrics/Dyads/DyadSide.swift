/// What one of the two has answered, and what it was scored as.
public struct DyadSide: Sendable, Hashable {
    /// One code per item of the form; `AnswerCode.missing` where there is none.
    public var row: [AnswerCode]
    public var scores: FormScores

    public init(row: [AnswerCode], scores: FormScores) {
        self.row = row
        self.scores = scores
    }

    public init(row: [AnswerCode], of form: FormDefinition) {
        self.init(row: row, scores: form.scored(row))
    }
}
