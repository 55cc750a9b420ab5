/// Why data cannot be taken for answers to an instrument.
public struct DataProblem: Error, Hashable {
    /// As a spreadsheet counts: the header is row 1. Nil when the whole file is meant.
    public var row: Int?
    /// The column's name, where one is to blame.
    public var column: String?
    /// What is wrong.
    public var message: String
    /// What to do.
    public var advice: String

    public init(row: Int?, column: String? = nil, message: String, advice: String) {
        self.row = row
        self.column = column
        self.message = message
        self.advice = advice
    }
}

/// The problems of one file: all of them counted, the first of them kept.
public struct DataProblems: Sendable, Hashable {
    /// How many are kept; a file of the wrong instrument has one in every cell.
    public static let limit = 20

    public private(set) var first: [DataProblem] = []
    public private(set) var count = 0

    public init() {}

    public init(_ only: DataProblem) {
        append(only)
    }

    public var isEmpty: Bool { count == 0 }

    mutating func append(_ problem: DataProblem) {
        if first.count < Self.limit { first.append(problem) }
        count += 1
    }
}
