/// A table of a page. Its first column names the rows.
struct DataTable: Sendable {
    enum Cell: Sendable {
        /// A name from the instrument or the data.
        case label(String)
        /// Digits, which stand under each other.
        case number(String)
        /// Digits that stand out.
        case strong(String)
        case prose(Prose)
        /// Whole sentences from the instrument, which need room.
        case wording(String)
    }

    var caption: Prose
    var columns: [Prose]
    var rows: [[Cell]]
}

extension DataTable {
    /// The table within a region that scrolls by itself, also from the keyboard, where the page is narrow.
    var markup: Markup {
        let head = columns.enumerated().map { index, title in
            Markup.element("th", holdsNumbers(index) ? ["scope": "col", "class": "number"] : ["scope": "col"], title)
        }
        let body = rows.map { row in
            Markup.element("tr", [:], row.enumerated().map { Self.cell($1, isFirst: $0 == 0) })
        }
        let table = Markup.element(
            "table", [:],
            [
                .element("caption", [:], [.element("span", [:], caption)]),
                .element("thead", [:], [.element("tr", [:], head)]), .element("tbody", [:], body),
            ])
        return .element("div", ["class": "wide", "role": "group", "tabindex": "0"], [table])
    }

    private func holdsNumbers(_ column: Int) -> Bool {
        rows.contains { row in
            guard row.indices.contains(column) else { return false }
            return switch row[column] {
            case .number, .strong: true
            case .label, .prose, .wording: false
            }
        }
    }

    private static func cell(_ cell: Cell, isFirst: Bool) -> Markup {
        let name = isFirst ? "th" : "td"
        switch cell {
        case .label(let text):
            return .element(name, isFirst ? ["scope": "row"] : [:], [.isolated(text)])
        case .number(let digits):
            return .element(
                name, isFirst ? ["scope": "row", "class": "number"] : ["class": "number"], [.text(digits)])
        case .strong(let digits):
            return .element(name, ["class": "number"], [.element("strong", [:], [.text(digits)])])
        case .wording(let text):
            return .element(name, ["class": "wording", "dir": "auto"], [.isolated(text)])
        case .prose(let prose):
            return .element(name, isFirst ? ["scope": "row", "class": "phrase"] : ["class": "phrase"], prose)
        }
    }
}
