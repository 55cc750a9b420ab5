/// One row of data: whose answers it holds, the columns that are carried along, and the answers.
public struct Response<Key: ResponseKey, Answers: CodedAnswers>: Hashable, Sendable {
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
