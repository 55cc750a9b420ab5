import Reporting

/// Which items are left out together: one row for each common pattern, with the number of people who show
/// it, and a last one for those who show a rare one.
struct MissingnessMap: Sendable {
    struct Pattern: Sendable {
        /// The items without an answer, as indices.
        var missing: [Int]
        var rows: Int
    }

    var name: String
    var items: [String]
    /// The commonest first.
    var patterns: [Pattern]
    /// The fewest rows of which a pattern is shown.
    var minimum: Int
    /// The rows of all patterns, also those that are not given.
    var allRows: Int
}

extension MissingnessMap {
    private static let room = 78.0
    private static let rowHeight = 22.0
    /// More rows say less.
    private static let shownPatterns = 15
    /// More names would run into each other on a telephone.
    private static let namedItems = 20

    private var shown: [Pattern] {
        Array(patterns.filter { $0.rows >= minimum }.prefix(Self.shownPatterns))
    }

    /// Rows of patterns that are not shown.
    private var otherRows: Int {
        allRows - shown.reduce(0) { $0 + $1.rows }
    }

    private var top: Double {
        guard items.count <= Self.namedItems else { return 20 }
        return 10 + 7 * Double(items.map { min(FittedLabel.columns($0), 20) }.max() ?? 0)
    }

    var figure: Figure {
        Figure(
            title: "Answers left out in \(name)",
            description: """
                One row for each pattern of missing answers, the commonest first, and one column for each item. \
                A filled cell is a missing answer. Patterns of fewer than \(minimum) rows are counted together, with others \
                where these would tell them.
                """,
            height: top + Double(shown.count + (otherRows > 0 ? 1 : 0)) * Self.rowHeight + 6,
            marks: names + shown.enumerated().flatMap { row($1, y: top + Double($0) * Self.rowHeight) } + others,
            keys: [
                Figure.Key(mark: "cell missing", meaning: "no answer"),
                Figure.Key(mark: "cell", strength: 0, meaning: "answered"),
            ],
            table: table, absence: absence)
    }

    private var absence: Prose? {
        if otherRows == 0, patterns.allSatisfy({ $0.missing.isEmpty }) { return "No answer is missing." }
        return shown.isEmpty ? "Every pattern is shown by fewer than \(minimum) rows." : nil
    }

    private var width: Double { Self.room / Double(max(items.count, 1)) }

    private var names: [Markup] {
        let rows = Marks.words("rows", kind: "tick", x: 100, y: top - 6, anchor: .end)
        guard items.count <= Self.namedItems else {
            return [Marks.words("\(items.count) items, in order", kind: "tick", x: 0, y: top - 6), rows]
        }
        return items.enumerated().map { index, item in
            Marks.upright(
                FittedLabel.of(item, columns: 20), kind: "tick", x: width * (Double(index) + 0.5), y: top - 6)
        } + [rows]
    }

    private func row(_ pattern: Pattern, y: Double) -> [Markup] {
        items.indices.map { index in
            let isMissing = pattern.missing.contains(index)
            return Marks.rect(
                isMissing ? "cell missing" : "cell", x: width * Double(index), y: y, width: width,
                height: Self.rowHeight - 3, strength: isMissing ? 1 : 0)
        } + [Marks.words("\(pattern.rows)", kind: "value", x: 100, y: y + 14, anchor: .end)]
    }

    private var others: [Markup] {
        guard otherRows > 0 else { return [] }
        let y = top + Double(shown.count) * Self.rowHeight + 14
        return [
            Marks.words("other patterns", kind: "value", x: 0, y: y),
            Marks.words("\(otherRows)", kind: "value", x: 100, y: y, anchor: .end),
        ]
    }

    private var table: DataTable {
        DataTable(
            caption: "Patterns of missing answers", columns: ["Left out", "Rows"],
            rows: shown.map { pattern in
                let names = pattern.missing.map { "\(items[$0])" as Prose }
                return [.prose(names.isEmpty ? "nothing" : Prose.listed(names)), .count(pattern.rows)]
            } + (otherRows > 0 ? [[.prose("other patterns"), .count(otherRows)]] : []))
    }
}
