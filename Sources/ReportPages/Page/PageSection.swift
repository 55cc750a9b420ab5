/// A part of the page with a heading of its own.
struct PageSection: Sendable {
    enum Block: Sendable {
        case markup(Markup)
        case table(DataTable)
        case figure(Figure)
        /// A part of the section under a smaller heading.
        case part(Prose, [Block])
        /// What few readers look up, behind a line that opens it.
        case folded(Prose, DataTable)
    }

    /// The anchor, which no text from elsewhere is part of.
    var name: String
    var title: String
    var blocks: [Block]
}

extension PageSection.Block {
    static func text(_ prose: Prose) -> PageSection.Block { .markup(.paragraph(prose)) }

    static func list(_ entries: [Prose]) -> [PageSection.Block] {
        guard !entries.isEmpty else { return [] }
        return [
            .markup(.element("ul", ["class": "plain"], entries.map { .element("li", [:], $0) }))
        ]
    }
}

extension PageSection {
    /// The section's markup; figures are numbered on from those before it.
    func markup(figures: inout Int) -> Markup {
        .element(
            "section", ["aria-labelledby": name],
            [.element("h2", ["id": name], [.text(title)])] + Self.markup(blocks, level: 3, &figures))
    }

    private static func markup(_ blocks: [Block], level: Int, _ figures: inout Int) -> [Markup] {
        var result: [Markup] = []
        for block in blocks {
            switch block {
            case .markup(let markup): result.append(markup)
            case .table(let table): result.append(table.markup)
            case .figure(let figure):
                figures += 1
                result.append(figure.markup(number: figures))
            case .folded(let line, let table):
                result.append(
                    .element("details", [:], [.element("summary", [:], line), table.markup]))
            case .part(let title, let blocks):
                result.append(.element("h\(level)", [:], title))
                result += markup(blocks, level: level + 1, &figures)
            }
        }
        return result
    }
}
