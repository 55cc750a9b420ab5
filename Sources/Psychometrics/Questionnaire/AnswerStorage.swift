/// The answers of one respondent as codes, which is what scoring needs and what costs least to compile,
/// copy and compare; emitted code shows each as a typed property.
public struct AnswerStorage: Hashable, Sendable {
    /// The codes to score, in the form's order; `AnswerCode.missing` where there is none.
    public private(set) var row: [AnswerCode]
    /// The declared codes of those that were not answered for a reason, by column.
    @usableFromInline var reasons: [Int: AnswerCode] = [:]

    /// - Parameter count: the number of the form's items
    public init(count: Int) {
        row = Array(repeating: .missing, count: count)
    }

    /// The declared code of a column's answer, that of a missing reason included; nil where there is none.
    public subscript(column: Int) -> Int? {
        row[column] == .missing ? reasons[column].map(Int.init) : Int(row[column])
    }

    /// A column's answer as its response scale has it.
    public func answer<Option: ResponseOption>(at column: Int) -> Answer<Option>? {
        if row[column] != .missing { return Option(rawValue: Int(row[column])).map(Answer.chosen) }
        return reasons[column].flatMap { Option.MissingReason(rawValue: Int($0)) }.map(Answer.missing)
    }

    /// Puts an answer down, or takes one back.
    public mutating func set<Option: ResponseOption>(_ answer: Answer<Option>?, at column: Int) {
        clear(column)
        switch answer {
        case .chosen(let option): row[column] = AnswerCode(option.rawValue)
        case .missing(let reason): reasons[column] = AnswerCode(reason.rawValue)
        case nil: break
        }
    }

    /// Puts an answer down by its code.
    ///
    /// - Parameters:
    ///   - code: an option's, or that of a reason for there being no answer
    ///   - item: the item's id, for the message
    ///   - responses: the codes that the item takes
    mutating func record(
        _ code: Int, at column: Int, item: String, responses: ResponseCodes
    ) throws(AnswerProblem) {
        if responses.options.contains(code) {
            clear(column)
            row[column] = AnswerCode(code)
        } else if responses.missing.contains(code) {
            clear(column)
            reasons[column] = AnswerCode(code)
        } else {
            throw AnswerProblem(
                item: item, code: code, options: responses.options, missing: responses.missing)
        }
    }

    mutating func clear(_ column: Int) {
        row[column] = .missing
        if !reasons.isEmpty { reasons[column] = nil }
    }
}
