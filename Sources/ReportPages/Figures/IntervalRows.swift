import Psychometrics
import Reporting

/// Coefficients below each other, each with its interval where it has one: what a forest plot and an
/// overview of coefficients have in common.
struct IntervalRows: Sendable {
    struct Row: Sendable {
        var label: Prose
        /// What stands in the table.
        var name: DataTable.Cell
        var estimate: Estimate
        var lower: Estimate?
        var upper: Estimate?
        /// The row that the others are compared with.
        var isWhole = false
    }

    var rows: [Row]
    /// What the instrument asks for.
    var required: Double?

    static let rowHeight = 38.0
    private static let top = 6.0

    private var bottom: Double { Self.top + Double(rows.count) * Self.rowHeight + 4 }
    var height: Double { bottom + 20 }

    var isEmpty: Bool { rows.allSatisfy { $0.estimate.value == nil } }
    var firstReason: UndefinedReason? { rows.lazy.compactMap(\.estimate.reason).first }
}

extension IntervalRows {
    private var axis: FigureAxis {
        FigureAxis(
            holding: rows.flatMap { [$0.estimate.value, $0.lower?.value, $0.upper?.value].compactMap { $0 } }
                + [required].compactMap { $0 }, from: 5, to: 95)
    }

    var marks: [Markup] {
        let axis = axis
        let whole = rows.first(where: \.isWhole)?.estimate.value
        func guide(_ kind: String, _ value: Double?) -> [Markup] {
            value.map {
                [Marks.line(kind, x: axis.place($0), y: Self.top, toX: axis.place($0), toY: bottom)]
            } ?? []
        }
        return axis.grid(from: Self.top, to: bottom) + guide("whole", whole) + guide("threshold", required)
            + rows.enumerated().flatMap { draw($1, on: axis, top: Self.top + Double($0) * Self.rowHeight) }
    }

    private func draw(_ row: Row, on axis: FigureAxis, top: Double) -> [Markup] {
        let label = Marks.words(row.label, x: 0, y: top + 13)
        if let reason = row.estimate.reason {
            let words = FittedLabel.of("none: " + reason.description, columns: 54)
            return [label, Marks.words(words, kind: "value", x: 0, y: top + 29)]
        }
        guard let value = row.estimate.value else { return [label] }
        var marks = [label]
        if let lower = row.lower?.value, let upper = row.upper?.value {
            marks.append(
                Marks.line("range", x: axis.place(lower), y: top + 25, toX: axis.place(upper), toY: top + 25))
        }
        let mark =
            row.isWhole
            ? Marks.square("point", x: axis.place(value), y: top + 25, side: 10)
            : Marks.dot("point", x: axis.place(value), y: top + 25)
        let digits = DisplayedNumber.coefficient(value) + Self.bounds(row)
        return marks + [mark, Marks.words(Prose(stringLiteral: digits), kind: "value", x: 100, y: top + 13, anchor: .end)]
    }

    /// " [.78, .86]", or nothing.
    private static func bounds(_ row: Row) -> String {
        guard let lower = row.lower?.value, let upper = row.upper?.value else { return "" }
        return " [\(DisplayedNumber.coefficient(lower)), \(DisplayedNumber.coefficient(upper))]"
    }

    func table(caption: Prose, naming column: Prose) -> DataTable {
        DataTable(
            caption: caption, columns: [column, "Estimate", "Lower", "Upper"],
            rows: rows.map { row in
                [
                    row.name, .estimate(row.estimate), row.lower.map { .estimate($0) } ?? .number("–"),
                    row.upper.map { .estimate($0) } ?? .number("–"),
                ]
            })
    }

    var keys: [Figure.Key] {
        var keys = [Figure.Key(mark: "point", meaning: "estimate")]
        if rows.contains(where: { $0.lower?.value != nil }) {
            keys.append(Figure.Key(mark: "range", meaning: "interval at 95%"))
        }
        if rows.contains(where: { $0.isWhole && $0.estimate.value != nil }) {
            keys.append(Figure.Key(mark: "whole", meaning: "all rows"))
        }
        if let required {
            keys.append(
                Figure.Key(
                    mark: "threshold", meaning: "asked for: \(own: DisplayedNumber.coefficient(required, 2))"))
        }
        return keys
    }
}
