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

    /// Adds the problems of a part of the file, whose rows are counted from 0.
    ///
    /// - Parameters:
    ///   - repetitions: the first of the repeated keys; they come after a row's other problems
    ///   - repeated: how many there are
    mutating func append(
        _ part: DataProblems, _ repetitions: [DataProblem], repeated: Int, rowsBefore: Int
    ) {
        count += part.count + repeated
        guard first.count < Self.limit else { return }
        var (others, repetitions) = (part.first[...], repetitions[...])
        while first.count < Self.limit {
            let isRepetition = others.first.map { ($0.row ?? 0) > repetitions.first?.row ?? .max } ?? true
            guard var problem = isRepetition ? repetitions.popFirst() : others.popFirst() else { return }
            problem.row = problem.row.map { $0 + rowsBefore }
            first.append(problem)
        }
    }
}
