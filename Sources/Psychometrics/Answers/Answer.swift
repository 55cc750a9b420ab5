/// What a respondent did with a question that was put to them.
///
/// A question that was never answered is a nil `Answer?`; one that was declined for a declared reason
/// is `.missing`.
@frozen
public enum Answer<Option: ResponseOption>: Hashable, Sendable {
    /// One of the options.
    case chosen(Option)
    /// Declined, for a reason that the response scale declares.
    case missing(Option.MissingReason)

    /// The code to score, or nil when there is none.
    public var option: Option? {
        if case .chosen(let option) = self { option } else { nil }
    }

    /// The answer as it stands in a row of data: the option's code, or `AnswerCode.missing`.
    @inlinable
    public var code: AnswerCode {
        switch self {
        case .chosen(let option): AnswerCode(option.rawValue)
        case .missing: .missing
        }
    }
}

extension Optional {
    /// The code of an answer that may not have been given.
    @inlinable
    public func code<Option>() -> AnswerCode where Wrapped == Answer<Option> {
        self?.code ?? .missing
    }
}

/// Answers are coded as their declared code, as they stand in data files.
extension Answer: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let code = try container.decode(Int.self)
        if let option = Option(rawValue: code) {
            self = .chosen(option)
        } else if let reason = Option.MissingReason(rawValue: code) {
            self = .missing(reason)
        } else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "\(code) is not a code of \(Option.self).")
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .chosen(let option): try container.encode(option.rawValue)
        case .missing(let reason): try container.encode(reason.rawValue)
        }
    }
}

/// The code of an answer as it stands in a row of data.
///
/// A row is one code per item of the form, in the form's order. Thirty-two bits keep a row of a
/// large pilot small; `missing` stands where there is no answer to score.
public typealias AnswerCode = Int32

extension AnswerCode {
    /// Stands for an answer that was not given, whatever the reason.
    @inlinable
    public static var missing: AnswerCode { .min }
}
