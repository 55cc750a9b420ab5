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
