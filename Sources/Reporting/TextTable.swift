import Diagnostics

/// A table in plain text: columns of words flush left, the others flush right, all as wide as a terminal
/// shows them.
struct TextTable {
    private var rows: [[String]] = []
    private let flushLeft: Set<Int>

    /// - Parameter flushLeft: columns, by number from 0
    init(flushLeft: Set<Int> = [0]) {
        self.flushLeft = flushLeft
    }

    mutating func add(_ cells: [String]) { rows.append(cells) }

    /// The lines, columns two spaces apart.
    var lines: [String] {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { column < $0.count ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
        }
        return rows.map { row in
            let cells = row.enumerated().map { column, cell in
                let padding = String(repeating: " ", count: widths[column] - DisplayWidth.of(cell))
                return flushLeft.contains(column) ? cell + padding : padding + cell
            }
            let line = cells.joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }
}
