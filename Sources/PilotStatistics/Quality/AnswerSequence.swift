import Psychometrics

/// One respondent's answers as they were given, not turned around, looked at for signs that the questions
/// were not read.
public struct AnswerSequence: Sendable, Hashable {
    /// One code per item of the form; `AnswerCode.missing` where there is none.
    public let row: [AnswerCode]

    public init(_ row: [AnswerCode]) {
        self.row = row
    }
}
