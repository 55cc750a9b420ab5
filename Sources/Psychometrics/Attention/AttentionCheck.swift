/// An item that is there to see that respondents read, and not to measure.
public struct AttentionCheck: Sendable, Equatable {
    /// Index into a row of the form's answers.
    public var column: Int
    /// The codes with which it is passed.
    public var passing: [AnswerCode]

    public init(column: Int, passing: [AnswerCode]) {
        self.column = column
        self.passing = passing
    }
}

extension FormDefinition {
    /// How many attention checks a respondent failed; nil where none was answered.
    ///
    /// Nobody is left out for it: whom to leave out is for the study to say, before it sees the scores.
    public func attentionFailed(_ row: [AnswerCode]) -> Int? {
        attentionChecks.failed(row)
    }
}

extension [AttentionCheck] {
    /// How many of the checks that were answered were failed; nil where none was answered.
    package func failed(_ row: [AnswerCode]) -> Int? {
        let answered = filter { row[$0.column] != .missing }
        return answered.isEmpty ? nil : answered.count { !$0.passing.contains(row[$0.column]) }
    }
}
