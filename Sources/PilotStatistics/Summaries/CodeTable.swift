import Psychometrics

/// How often the codes of two items occur together.
public struct CodeTable: Sendable, Hashable {
    public let rows: Int
    public let columns: Int
    private var counts: [Int]

    /// A table of zeros.
    public init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        counts = [Int](repeating: 0, count: rows * columns)
    }

    public subscript(row: Int, column: Int) -> Int {
        get { counts[row * columns + column] }
        set { counts[row * columns + column] = newValue }
    }

    mutating func merge(_ other: CodeTable) {
        for index in counts.indices { counts[index] += other.counts[index] }
    }
}

extension CodeTable {
    /// All that is counted.
    public var total: Int { counts.reduce(0, +) }

    var rowTotals: [Int] {
        (0..<rows).map { row in (0..<columns).reduce(0) { $0 + self[row, $1] } }
    }

    var columnTotals: [Int] {
        (0..<columns).map { column in (0..<rows).reduce(0) { $0 + self[$1, column] } }
    }

    /// The table without the codes that nobody used.
    var used: CodeTable {
        let rowTotals = rowTotals
        let columnTotals = columnTotals
        let usedRows = (0..<rows).filter { rowTotals[$0] > 0 }
        let usedColumns = (0..<columns).filter { columnTotals[$0] > 0 }
        var result = CodeTable(rows: usedRows.count, columns: usedColumns.count)
        for (row, from) in usedRows.enumerated() {
            for (column, other) in usedColumns.enumerated() {
                result[row, column] = self[from, other]
            }
        }
        return result
    }
}
