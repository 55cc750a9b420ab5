import Psychometrics

/// All rows of one form, gathered from the blocks that a reader hands on.
public struct FormRows: Sendable {
    public let layout: PilotLayout
    /// The names of the keys and groups that the file has.
    public private(set) var carriedColumns: [String] = []
    private(set) var carried: [[String]] = []
    package private(set) var answers: [[AnswerCode]] = []

    public init(_ layout: PilotLayout) {
        self.layout = layout
    }

    public mutating func add(_ block: PilotBlock, carriedColumns: [String]) {
        self.carriedColumns = carriedColumns
        for row in 0..<block.rows {
            carried.append(block.carried(row, width: carriedColumns.count))
            answers.append(block.answers(row, width: layout.definition.items.count))
        }
    }

    public var count: Int { answers.count }

    /// The keys of a row, which stand before the groups.
    package func key(_ row: Int) -> [String] { Array(carried[row].prefix(layout.keys.count)) }

    /// What stands in a carried column of a row; nil where the file has no such column.
    package func cell(_ column: String, _ row: Int) -> String? {
        carriedColumns.firstIndex(of: column).map { carried[row][$0] }
    }

    /// A row's answers and scores.
    package func side(_ row: Int) -> DyadSide { DyadSide(row: answers[row], of: layout.definition) }
}

extension PilotBlock {
    /// The keys and groups of a row.
    package func carried(_ row: Int, width: Int) -> [String] {
        Array(carried[row * width..<(row + 1) * width])
    }

    /// The answers of a row.
    package func answers(_ row: Int, width: Int) -> [AnswerCode] {
        Array(answers[row * width..<(row + 1) * width])
    }
}
