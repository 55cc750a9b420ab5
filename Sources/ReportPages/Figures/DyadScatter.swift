import PilotAnalysis
import Reporting

/// Both sides' scores of the same pairs, as counts in a grid: nobody is a point of their own, and a cell with
/// few pairs is hatched without its number.
struct DyadScatter: Sendable {
    var score: String
    var firstForm: String
    var secondForm: String
    var bins: PairBins
    /// Whether both are the same scale, so that equal scores lie on a diagonal.
    var hasIdentity: Bool
}

extension DyadScatter {
    private static let left = 10.0
    private static let right = 98.0
    private static let rowHeight = 34.0
    private static let top = 22.0

    private var rows: Int { bins.secondEdges.count - 1 }
    private var columns: Int { bins.firstEdges.count - 1 }
    private var width: Double { (Self.right - Self.left) / Double(max(columns, 1)) }
    private var bottom: Double { Self.top + Double(rows) * Self.rowHeight }

    var figure: Figure {
        Figure(
            title: "\(score), as the \(firstForm) and the \(secondForm) see it",
            description: """
                Pairs by both scores, as counts in cells. Cells with fewer than \(bins.minimum) pairs are \
                dashed, and their counts withheld; so are others that would tell them by subtraction.
                """,
            height: bottom + 42,
            marks: [
                Marks.words(
                    FittedLabel.of("↑ \(secondForm)", columns: 40), kind: "tick", x: 0, y: 13),
                Marks.words(
                    FittedLabel.of("\(firstForm) →", columns: 40), kind: "tick", x: Self.right, y: bottom + 34,
                    anchor: .end),
            ] + cells(draw) + edges + identity + cells(count),
            keys: keys, table: table,
            absence: bins.largest == 0
                ? "Cells hold fewer than \(bins.minimum) pairs, or would tell others that do, so none is shown." : nil)
    }

    /// Something of each cell, at its left and upper corner.
    private func cells(_ draw: (PairBins.Cell, _ x: Double, _ y: Double) -> Markup?) -> [Markup] {
        bins.cells.enumerated().flatMap { row, cells in
            cells.enumerated().compactMap { column, cell in
                draw(
                    cell, Self.left + width * Double(column), bottom - Self.rowHeight * Double(row + 1))
            }
        }
    }

    private func draw(_ cell: PairBins.Cell, x: Double, y: Double) -> Markup {
        func rect(_ kind: String, _ strength: Double) -> Markup {
            Marks.rect(kind, x: x, y: y, width: width, height: Self.rowHeight, strength: strength)
        }
        return switch cell {
        case .empty: rect("cell", 0)
        case .withheld: rect("cell withheld", 1)
        case .count(let count): rect("cell high", 0.08 + 0.57 * Double(count) / Double(bins.largest))
        }
    }

    /// Over the line of equal scores, which would run through the digits.
    private func count(_ cell: PairBins.Cell, x: Double, y: Double) -> Markup? {
        func words(_ text: Prose) -> Markup {
            Marks.words(text, kind: "count", x: x + width / 2, y: y + Self.rowHeight / 2 + 4, anchor: .middle)
        }
        return switch cell {
        case .empty: nil
        case .withheld: words("·")
        case .count(let count): words("\(count)")
        }
    }

    /// The bins' edges, as far as there is room for them.
    private var edges: [Markup] {
        let every = max(1, (bins.firstEdges.count + 6) / 7)
        let across = bins.firstEdges.indices.filter { $0 % every == 0 }.map { index in
            Marks.words(
                Self.edge(bins.firstEdges[index]), kind: "tick", x: Self.left + width * Double(index), y: bottom + 15,
                anchor: .middle)
        }
        let down = bins.secondEdges.indices.map { index in
            Marks.words(
                Self.edge(bins.secondEdges[index]), kind: "tick", x: Self.left - 1.5,
                y: bottom - Self.rowHeight * Double(index) + 4, anchor: .end)
        }
        return across + down
    }

    private var identity: [Markup] {
        hasIdentity ? [Marks.line("identity", x: Self.left, y: bottom, toX: Self.right, toY: Self.top)] : []
    }

    private var keys: [Figure.Key] {
        [
            Figure.Key(mark: "cell high", strength: 0.65, meaning: "\(bins.largest) pairs"),
            Figure.Key(mark: "cell withheld", meaning: "some pairs: too few to be counted, or they would tell a cell that has too few"),
        ] + (hasIdentity ? [Figure.Key(mark: "identity", meaning: "both give the same score")] : [])
    }

    private var table: DataTable {
        func range(_ edges: [Double], _ index: Int) -> Prose {
            Self.edge(edges[index]) + " to " + Self.edge(edges[index + 1])
        }
        return DataTable(
            caption: "Pairs; columns are scores of the \(firstForm), rows those of the \(secondForm)",
            columns: [""] + (0..<columns).map { range(bins.firstEdges, $0) },
            rows: (0..<rows).reversed().map { row in
                [.prose(range(bins.secondEdges, row))]
                    + bins.cells[row].map { cell in
                        switch cell {
                        case .empty: .number("0")
                        case .count(let count): .number("\(count)")
                        case .withheld: .number("withheld")
                        }
                    }
            })
    }

    private static func edge(_ value: Double) -> Prose {
        let isWhole = value == value.rounded()
        return Prose(stringLiteral: DisplayedNumber.decimals(value, isWhole ? 0 : 1))
    }
}
