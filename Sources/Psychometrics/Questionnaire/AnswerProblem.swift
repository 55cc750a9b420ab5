/// Why an answer was not taken: it is a code that the item's response scale does not have.
public struct AnswerProblem: Error, Hashable, Sendable {
    /// The item's id.
    public var item: String
    public var code: Int
    /// The codes of the options, as declared.
    public var options: [Int]
    /// The codes that say why there is no answer.
    public var missing: [Int]

    public init(item: String, code: Int, options: [Int], missing: [Int]) {
        self.item = item
        self.code = code
        self.options = options
        self.missing = missing
    }
}

extension AnswerProblem: CustomStringConvertible {
    public var description: String {
        func list(_ codes: [Int]) -> String { codes.map(String.init).joined(separator: ", ") }
        let reasons = missing.isEmpty ? "" : ", or \(list(missing)) for no answer"
        return "\(code) is no answer to '\(item)'; it takes \(list(options))\(reasons)"
    }
}

extension Answer {
    /// An answer by its code.
    ///
    /// - Parameter item: the item that it answers, for the message
    /// - Throws: `AnswerProblem` where the code is neither an option's nor a missing reason's
    public init(code: Int, for item: String) throws(AnswerProblem) {
        if let option = Option(rawValue: code) {
            self = .chosen(option)
        } else if let reason = Option.MissingReason(rawValue: code) {
            self = .missing(reason)
        } else {
            throw AnswerProblem(
                item: item, code: code, options: Option.allCases.map(\.rawValue),
                missing: Option.MissingReason.allCases.map(\.rawValue))
        }
    }

    /// The declared code: the option's, or that of the reason for there being none.
    public var declaredCode: Int {
        switch self {
        case .chosen(let option): option.rawValue
        case .missing(let reason): reason.rawValue
        }
    }
}
