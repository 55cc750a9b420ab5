/// Why text cannot be taken for answers to a form.
public struct TableProblem: Error, Sendable, Hashable {
    /// What is wrong.
    public enum Kind: Sendable, Hashable {
        /// There is not even a header.
        case empty
        /// There is a header alone.
        case noRows
        /// The text begins with the mark of UTF-16.
        case utf16
        /// The text begins with the mark of UTF-32.
        case utf32
        /// Bytes that are no text.
        case notUTF8
        /// A byte that text does not hold.
        case nulByte
        /// Something stands between a closing quote and the end of the cell.
        case textAfterQuote
        /// A quote that never closes.
        case unclosedQuote
        /// A row of more than 1 MiB.
        case endlessRow
        /// A key or an item has no column.
        case columnMissing
        /// A column stands twice.
        case columnDoubled
        /// The row has more or fewer cells than the header.
        case ragged(cells: Int, expected: Int)
        /// Nothing says whose answers these are.
        case blankKey
        /// The key stands in this earlier row.
        case keyRepeated(row: Int)
        /// The instrument does not declare this wave or level.
        case undeclaredLevel(String, levels: [String])
        /// The item's response scale has no such code or label.
        case noAnswer(String, expected: String)
    }

    /// As a spreadsheet counts: the header is row 1. Nil when the whole text is meant.
    public var row: Int?
    /// The name of the column, where one is meant.
    public var column: String?
    public var kind: Kind

    public init(row: Int?, column: String? = nil, _ kind: Kind) {
        self.row = row
        self.column = column
        self.kind = kind
    }
}

/// What is wrong with one text: all of it counted, the first of it kept.
public struct TableProblems: Error, Sendable, Hashable {
    /// How many are kept; a table of another form has one in every cell.
    public static let limit = 20

    /// In the order of the text, `limit` of them at most.
    public private(set) var first: [TableProblem] = []
    /// How many there are, those included that are not kept.
    public private(set) var count = 0

    mutating func append(_ problem: TableProblem) {
        if first.count < Self.limit { first.append(problem) }
        count += 1
    }
}

extension TableProblem: CustomStringConvertible {
    public var description: String {
        let place = [row.map { "row \($0)" }, column.map { "column \($0)" }].compactMap(\.self)
        return place.isEmpty ? "\(kind)" : "\(place.joined(separator: ", ")): \(kind)"
    }
}

extension TableProblems: CustomStringConvertible {
    public var description: String {
        let unshown = count - first.count
        return (first.map(\.description) + (unshown > 0 ? ["and \(unshown) more like these"] : []))
            .joined(separator: "\n")
    }
}

extension TableProblem.Kind: CustomStringConvertible {
    public var description: String {
        switch self {
        case .empty: "the table is empty"
        case .noRows: "the table has a header and no answers"
        case .utf16: "the text is UTF-16, not UTF-8"
        case .utf32: "the text is UTF-32, not UTF-8"
        case .notUTF8: "the text is not UTF-8"
        case .nulByte: "the row holds a NUL byte"
        case .textAfterQuote: "text follows a closing quote in the same cell"
        case .unclosedQuote: "a quote that opens in this row never closes"
        case .endlessRow: "the row is longer than 1 MiB"
        case .columnMissing: "there is no such column"
        case .columnDoubled: "the column stands twice"
        case .ragged(let cells, let expected): "the row has \(cells) cells, the header \(expected)"
        case .blankKey: "the key is blank"
        case .keyRepeated(let row): "the key stands in row \(row) already"
        case .undeclaredLevel(let cell, let levels):
            "'\(cell.prefix(40))' is not declared; expected \(levels.joined(separator: ", "))"
        case .noAnswer(let cell, let expected):
            "'\(cell.prefix(40))' is no answer of its response scale; expected \(expected)"
        }
    }
}
