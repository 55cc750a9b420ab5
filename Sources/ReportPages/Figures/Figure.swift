/// A figure of the page: a drawing, what it says in words, and the numbers that it shows.
///
/// Nobody has to see it: the drawing carries a title and a description, and every number is in the table.
struct Figure: Sendable {
    /// A mark that the reader has to know.
    struct Key: Sendable {
        /// The class of the mark, as the style sheet has it.
        var mark: String
        var strength: Double = 1
        var meaning: Prose
    }

    var title: Prose
    /// What there is to see, in a sentence or two.
    var description: Prose
    /// In pixels; the width is the page's.
    var height: Double
    var marks: [Markup]
    var keys: [Key] = []
    var table: DataTable
    /// Why there is nothing to draw, where that is so.
    var absence: Prose?
}

extension Figure {
    /// The figure under its number, which is also its name on the page.
    func markup(number: Int) -> Markup {
        let name = "figure-\(number)"
        let caption = Markup.element(
            "figcaption", [:], [.element("strong", [:], [.text("Figure \(number).")]), .text(" ")] + title.pieces)
        let drawing = absence.map { [Markup.paragraph(class: "absent", $0)] } ?? [svg(name)] + legend
        return .element("figure", ["id": name], [caption] + drawing + [numbers])
    }

    private func svg(_ name: String) -> Markup {
        .element(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "role": "img", "width": "100%",
                "height": Marks.number(height), "aria-labelledby": "\(name)-title \(name)-words",
            ],
            [
                .element("title", ["id": "\(name)-title"], title),
                .element("desc", ["id": "\(name)-words"], description),
            ] + marks)
    }

    private var legend: [Markup] {
        guard !keys.isEmpty else { return [] }
        let entries = keys.map { key in
            Markup.element("li", [:], [Self.sample(key), .text(" ")] + key.meaning.pieces)
        }
        return [.element("ul", ["class": "legend"], entries)]
    }

    private static func sample(_ key: Key) -> Markup {
        .element(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "width": "18", "height": "12", "aria-hidden": "true",
                "focusable": "false",
            ],
            [Marks.sample(key.mark, strength: key.strength)])
    }

    private var numbers: Markup {
        .element("details", [:], [.element("summary", [:], [.text("The numbers")]), table.markup])
    }
}
