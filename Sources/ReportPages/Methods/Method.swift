/// How a figure of the page is made, what it takes for granted and where it comes from.
struct Method: Sendable {
    var name: String
    var formula: Formula
    var assumptions: String
    var references: [String]
}

extension Method {
    var markup: Markup {
        .element(
            "div", ["class": "method"],
            [
                .element("h3", [:], [.text(name)]), formula.markup,
                .paragraph(Prose(stringLiteral: assumptions)),
                .paragraph(class: "faint", Prose(stringLiteral: references.joined(separator: " "))),
            ])
    }
}
