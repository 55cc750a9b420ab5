import Reporting

/// How often each option was chosen, item by item, as bars that diverge from the middle of the response
/// scale; the share of missing answers stands at the side.
struct AnswerDistributions: Sendable {
    struct Option: Sendable, Equatable {
        var code: Int
        var label: String?
    }

    struct Item: Sendable {
        var label: String
        /// One count for each option.
        var counts: [Int]
        /// Rows without an answer.
        var missing: Int

        var answered: Int { counts.reduce(0, +) }
        var asked: Int { answered + missing }
    }

    /// Whether other items have other options, so that the figure has to say whose answers it shows.
    var isOneOfSeveral = false
    /// Which of how many items these are, where they are too many for one figure.
    var portion: (first: Int, last: Int, all: Int)?
    /// In order.
    var options: [Option]
    var items: [Item]
}

extension AnswerDistributions {
    private static let rowHeight = 40.0
    /// The bars' part of the width, and that of the missing answers.
    static let bars = 0.0...86.0
    static let side = 89.0...100.0

    var figure: Figure {
        let top = 18.0
        let height = top + Double(items.count) * Self.rowHeight + 4
        let middle = Self.bars.lowerBound + room * leftReach
        let rows = items.enumerated().flatMap { index, item in
            row(item, top: top + Double(index) * Self.rowHeight)
        }
        return Figure(
            title: title,
            description: """
                One bar for each item, in the instrument’s order, divided by the options from the lowest code to \
                the highest. Bars are set so that the middle of the response scale stands on one line.
                """,
            height: height,
            marks: [Marks.words("missing", kind: "tick", x: 100, y: 11, anchor: .end)] + rows
                + [Marks.line("middle", x: middle, y: top, toX: middle, toY: height)],
            keys: keys, table: table, absence: items.contains { $0.answered > 0 } ? nil : "Nobody answered these items.")
    }

    private func row(_ item: Item, top: Double) -> [Markup] {
        let missingShare = item.asked == 0 ? 0 : Double(item.missing) / Double(item.asked)
        let side = Self.side.upperBound - Self.side.lowerBound
        return [
            Marks.words(FittedLabel.of(item.label, columns: 40), x: 0, y: top + 12),
            Marks.words(
                Prose(stringLiteral: item.asked == 0 ? "–" : Self.percent(item.missing, of: item.asked)),
                kind: "value", x: 100, y: top + 12, anchor: .end),
            Marks.rect("track", x: Self.side.lowerBound, y: top + 18, width: side, height: 14),
            Marks.rect("missing", x: Self.side.lowerBound, y: top + 18, width: side * missingShare, height: 14),
        ] + bar(item, y: top + 18)
    }

    private func bar(_ item: Item, y: Double) -> [Markup] {
        guard item.answered > 0 else {
            return [Marks.words("nobody answered", kind: "value", x: Self.bars.lowerBound, y: y + 11)]
        }
        var x = Self.bars.lowerBound + room * (leftReach - reach(item, isLeft: true))
        return zip(options.indices, item.counts).compactMap { place, count in
            let width = room * Double(count) / Double(item.answered)
            defer { x += width }
            guard count > 0 else { return nil }
            let (kind, strength) = shade(place)
            return Marks.rect(
                "option \(kind)", x: x, y: y, width: width, height: 14, strength: strength,
                says: "\(item.label), \(words(options[place])): \(own: Self.percent(count, of: item.answered))")
        }
    }

    /// The width of all answers to an item.
    private var room: Double {
        let right = items.map { reach($0, isLeft: false) }.max() ?? 1
        return (Self.bars.upperBound - Self.bars.lowerBound) / max(leftReach + right, 0.001)
    }

    /// The largest share of answers below the middle.
    private var leftReach: Double { items.map { reach($0, isLeft: true) }.max() ?? 0 }

    /// The share of an item's answers on one side of the middle; the middle option counts half.
    private func reach(_ item: Item, isLeft: Bool) -> Double {
        guard item.answered > 0 else { return 0 }
        let halves = zip(options.indices, item.counts).reduce(0) { sum, entry in
            let side = 2 * entry.0 - (options.count - 1)
            return sum + (side == 0 ? entry.1 : (side < 0) == isLeft ? 2 * entry.1 : 0)
        }
        return Double(halves) / Double(2 * item.answered)
    }
}

extension AnswerDistributions {
    /// The colour of an option, and how strong it is: the stronger the further from the middle.
    private func shade(_ place: Int) -> (kind: String, strength: Double) {
        let side = 2 * place - (options.count - 1)
        guard side != 0 else { return ("neutral", 1) }
        let distance = Double(abs(side)) / Double(max(options.count - 1, 1))
        return (side < 0 ? "low" : "high", 0.3 + 0.7 * distance)
    }

    private var title: Prose {
        let items: Prose =
            portion.map { "Answers to items \($0.first) to \($0.last) of \($0.all)" } ?? "Answers to the items"
        guard isOneOfSeveral, let first = options.first, let last = options.last else { return items }
        return items + " from " + words(first) + " to " + words(last)
    }

    /// The same as several figures, where the items are too many for one.
    var portions: [AnswerDistributions] {
        guard items.count > FigureLimit.rows else { return [self] }
        let figures = (items.count + FigureLimit.rows - 1) / FigureLimit.rows
        return (0..<figures).map { figure in
            let (first, last) = (items.count * figure / figures, items.count * (figure + 1) / figures)
            var part = self
            part.items = Array(items[first..<last])
            part.portion = (first + 1, last, items.count)
            return part
        }
    }

    /// Every option, or the two ends where there are many.
    private var keys: [Figure.Key] {
        let shown = options.count <= 11 ? Array(options.indices) : [0, options.count - 1]
        return shown.map { place in
            let (kind, strength) = shade(place)
            return Figure.Key(mark: "option \(kind)", strength: strength, meaning: words(options[place]))
        } + [Figure.Key(mark: "missing", meaning: "missing, of all rows")]
    }

    private func words(_ option: Option) -> Prose {
        option.label.map { "\(own: Self.code(option.code)) \($0)" } ?? "\(own: Self.code(option.code))"
    }

    private var table: DataTable {
        DataTable(
            caption: "Answers by option, with their share of all answers to the item",
            columns: ["Item"] + options.map(words) + ["Answered", "Missing"],
            rows: items.map { item in
                [.label(item.label)]
                    + item.counts.map { .number("\($0) (\(Self.percent($0, of: item.answered)))") }
                    + [.number("\(item.answered)"), .number("\(item.missing)")]
            })
    }

    private static func percent(_ count: Int, of all: Int) -> String {
        guard all > 0 else { return "–" }
        return DisplayedNumber.decimals(100 * Double(count) / Double(all), 0) + "%"
    }

    private static func code(_ code: Int) -> String { DisplayedNumber.decimals(Double(code), 0) }
}
