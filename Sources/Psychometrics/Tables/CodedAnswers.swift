/// One respondent's answers to a form, as the declared codes that a data file holds.
public protocol CodedAnswers: Hashable, Sendable {
    /// A declared code for each item, missing codes kept, in the form's order; nil where there is no
    /// answer.
    var codes: [Int?] { get }

    /// - Parameter codes: one for each item; a code that its response scale does not have is no answer
    init(codes: [Int?])

    /// The codes to score, in the form's order; `AnswerCode.missing` where there is none.
    var row: [AnswerCode] { get }
}
