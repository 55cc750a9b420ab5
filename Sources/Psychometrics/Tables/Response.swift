/// One row of data: whose answers it holds, the columns that are carried along, and the answers.
public struct Response<Key: ResponseKey, Answers: CodedAnswers>: Hashable, Sendable {
    /// What identifies the row.
    public var key: Key
    /// The values of the groups, by column; those that the data have.
    public var groups: [String: String]
    public var answers: Answers

    public init(key: Key, groups: [String: String] = [:], answers: Answers) {
        self.key = key
        self.groups = groups
        self.answers = answers
    }

    /// What stands in a column of the keys or groups.
    public func cell(_ column: String) -> String? {
        guard let place = Key.columns.firstIndex(of: column) else { return groups[column] }
        return key.cells[place]
    }
}

/// What identifies a row of data: whose answers it holds, about whom, and when.
public protocol ResponseKey: Hashable, Sendable {
    /// The columns of the data, in order.
    static var columns: [String] { get }

    /// The values in those columns.
    var cells: [String] { get }

    /// - Parameter cells: one for each column; nil where one of them is no declared value
    init?(cells: [String])
}

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
