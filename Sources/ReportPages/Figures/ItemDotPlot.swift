import Psychometrics
import Reporting

/// The item-rest correlation of each item, and what the scale's alpha would be without it.
struct ItemDotPlot: Sendable {
    struct Item: Sendable {
        var label: String
        var itemRest: Estimate
        var alphaIfDeleted: Estimate
    }

    var scale: String
    var items: [Item]
    /// The scale's alpha with all items.
    var alpha: Estimate
    /// The lowest item-rest correlation that the instrument allows.
    var requiredItemRest: Double?
    /// The alpha that the instrument asks for.
    var requiredAlpha: Double?
}

extension ItemDotPlot {
    private static let rowHeight = 38.0

    var figure: Figure {
        let top = 20.0
        let bottom = top + Double(shown.count) * Self.rowHeight + 4
        let drawn = items.contains { $0.itemRest.value != nil || $0.alphaIfDeleted.value != nil }
        return Figure(
            title: "Items of \(scale): item-rest correlation and alpha without the item" + selection,
            description: """
                Left, how strongly each item goes with the rest of its scale; right, the scale’s alpha without \
                the item, with a line for the alpha of all items. An item to the right of that line lowers alpha.
                """,
            height: bottom + 20,
            marks: heads + guides(top: top, bottom: bottom)
                + shown.enumerated().flatMap { row($1, top: top + Double($0) * Self.rowHeight) },
            keys: keys, table: table,
            absence: drawn ? nil : reason.map { "Neither figure can be had: \(own: $0.description)." })
    }

    /// All items, or of many those that go least with the rest, the weakest first.
    private var shown: [Item] {
        guard items.count > FigureLimit.rows else { return items }
        let weakest = items.enumerated().sorted { one, other in
            (one.element.itemRest.value ?? -2, one.offset) < (other.element.itemRest.value ?? -2, other.offset)
        }
        return weakest.prefix(FigureLimit.rows).map(\.element)
    }

    private var selection: Prose {
        shown.count < items.count ? ", the \(shown.count) weakest of \(items.count)" : ""
    }

    private var heads: [Markup] {
        [
            Marks.words("item-rest r", kind: "tick", x: 0, y: 11),
            Marks.words("alpha without the item", kind: "tick", x: 54, y: 11),
        ]
    }

    private var restAxis: FigureAxis {
        FigureAxis(
            holding: shown.compactMap(\.itemRest.value) + [0] + [requiredItemRest].compactMap { $0 }, from: 5, to: 45)
    }

    private var alphaAxis: FigureAxis {
        FigureAxis(
            holding: (shown.map(\.alphaIfDeleted) + [alpha]).compactMap(\.value), from: 55, to: 97)
    }

    /// The alpha that is asked for, where it lies among the items' figures: far off, it would press them
    /// together.
    private var nearAlpha: Double? {
        requiredAlpha.flatMap { (alphaAxis.lowest...alphaAxis.highest).contains($0) ? $0 : nil }
    }

    private func guides(top: Double, bottom: Double) -> [Markup] {
        func line(_ kind: String, _ axis: FigureAxis, _ value: Double?) -> [Markup] {
            value.map { [Marks.line(kind, x: axis.place($0), y: top, toX: axis.place($0), toY: bottom)] } ?? []
        }
        return restAxis.grid(from: top, to: bottom) + alphaAxis.grid(from: top, to: bottom)
            + line("threshold", restAxis, requiredItemRest) + line("whole", alphaAxis, alpha.value)
            + line("threshold", alphaAxis, nearAlpha)
    }

    private func row(_ item: Item, top: Double) -> [Markup] {
        [Marks.words(FittedLabel.of(item.label, columns: 44), x: 0, y: top + 13)]
            + mark(item.itemRest, of: item, on: restAxis, y: top + 25, places: 2)
            + mark(item.alphaIfDeleted, of: item, on: alphaAxis, y: top + 25, places: 3)
    }

    /// A dot with its number on the side that has room.
    private func mark(
        _ figure: Estimate, of item: Item, on axis: FigureAxis, y: Double, places: Int
    ) -> [Markup] {
        guard let value = figure.value else {
            return [Marks.words("–", kind: "value", x: axis.from, y: y + 4)]
        }
        let place = axis.place(value)
        let isLeft = place < (axis.from + axis.to) / 2
        let digits = DisplayedNumber.coefficient(value, places)
        return [
            Marks.dot("point", x: place, y: y, says: "\(item.label): \(own: digits)"),
            Marks.words(
                Prose(stringLiteral: digits), kind: "value", x: place, y: y + 4, anchor: isLeft ? .start : .end,
                shift: isLeft ? 9 : -9),
        ]
    }
}

extension ItemDotPlot {
    private var keys: [Figure.Key] {
        var keys = [Figure.Key(mark: "point", meaning: "an item")]
        if let alpha = alpha.value {
            keys.append(
                Figure.Key(
                    mark: "whole", meaning: "alpha of all items, \(own: DisplayedNumber.coefficient(alpha))"))
        }
        let asked = [
            requiredItemRest.map { "item-rest r \(DisplayedNumber.coefficient($0, 2))" },
            nearAlpha.map { "alpha \(DisplayedNumber.coefficient($0, 2))" },
        ].compactMap { $0 }
        if !asked.isEmpty {
            keys.append(
                Figure.Key(mark: "threshold", meaning: "asked for: \(own: asked.joined(separator: ", "))"))
        }
        return keys
    }

    private var reason: UndefinedReason? { items.lazy.compactMap(\.itemRest.reason).first }

    private var table: DataTable {
        DataTable(
            caption: "Each item beside the rest of its scale",
            columns: ["Item", "Item-rest r", "Alpha without it"],
            rows: items.map { [.label($0.label), .estimate($0.itemRest), .estimate($0.alphaIfDeleted)] })
    }
}
