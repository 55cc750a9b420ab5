import Reporting

/// How items go together: the lower triangle of their correlations, in colour. An item's name stands where
/// its own cell would be, so that names need no turning.
struct CorrelationHeatMap: Sendable {
    var name: String
    var items: [String]
    /// Row by row: the correlations of each item with those before it.
    var correlations: [[Double]]
}

extension CorrelationHeatMap {
    private static let rowHeight = 24.0
    /// The width of the cells; the rest is room for the last names.
    private static let room = 72.0
    /// So many columns leave room for digits on a telephone.
    private static let digitLimit = 9

    var figure: Figure {
        Figure(
            title: "Correlations among the items of \(name)",
            description: """
                One cell for each pair of items: an item’s row to the left of its name, and its column below it. \
                The stronger the colour, the stronger the correlation; negative ones have the other colour.
                """,
            height: Double(items.count) * Self.rowHeight + 4,
            marks: items.indices.flatMap(row),
            keys: [
                Figure.Key(mark: "cell low", strength: 0.65, meaning: "−1"),
                Figure.Key(mark: "cell low", strength: 0.325, meaning: "−.50"),
                Figure.Key(mark: "cell", strength: 0, meaning: "0"),
                Figure.Key(mark: "cell high", strength: 0.325, meaning: ".50"),
                Figure.Key(mark: "cell high", strength: 0.65, meaning: "1"),
            ],
            table: table, absence: items.count < 2 ? "One item alone correlates with none." : nil)
    }

    private func row(_ index: Int) -> [Markup] {
        let width = Self.room / Double(max(items.count, 1))
        let y = Double(index) * Self.rowHeight
        let label = Marks.words(
            FittedLabel.of(items[index], columns: 15), x: width * Double(index), y: y + 16,
            shift: index == 0 ? 0 : 5)
        return correlations[index].enumerated().flatMap { column, value in
            let digits = DisplayedNumber.coefficient(value, 2)
            let cell = Marks.rect(
                value < 0 ? "cell low" : "cell high", x: width * Double(column), y: y, width: width,
                height: Self.rowHeight, strength: 0.65 * min(abs(value), 1),
                says: "\(items[index]) and \(items[column]): \(own: digits)")
            guard items.count <= Self.digitLimit else { return [cell] }
            return [
                cell,
                Marks.words(
                    Prose(stringLiteral: digits), kind: "digits", x: width * (Double(column) + 0.5), y: y + 16,
                    anchor: .middle),
            ]
        } + [label]
    }

    private var table: DataTable {
        DataTable(
            caption: "Correlations of the items as keyed",
            columns: ["Item"] + items.dropLast().map { "\($0)" },
            rows: items.indices.map { row in
                [.label(items[row])]
                    + items.indices.dropLast().map { column in
                        .number(column < row ? DisplayedNumber.coefficient(correlations[row][column], 2) : "")
                    }
            })
    }
}
