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

extension Optional {
    /// The answer that a declared code stands for; nil where there is none.
    public init<Option>(codeInData code: Int?) where Wrapped == Answer<Option> {
        if let code, let option = Option(rawValue: code) {
            self = .chosen(option)
        } else if let code, let reason = Option.MissingReason(rawValue: code) {
            self = .missing(reason)
        } else {
            self = nil
        }
    }

    /// The declared code of an answer, that of a missing reason included.
    public func codeInData<Option>() -> Int? where Wrapped == Answer<Option> {
        switch self {
        case .chosen(let option): option.rawValue
        case .missing(let reason): reason.rawValue
        case nil: nil
        }
    }
}
