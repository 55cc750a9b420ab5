/// How a figure of the page is made, what it takes for granted and where it comes from.
struct Method: Sendable {
    var name: String
    var formula: Formula?
    var assumptions: String
    var references: [String]
}

extension Method {
    var markup: Markup {
        let body: [Markup] =
            [.element("h3", [:], [.text(name)])] + (formula.map { [$0.markup] } ?? []) + [
                .paragraph(Prose(stringLiteral: assumptions)),
                .paragraph(class: "faint", Prose(stringLiteral: references.joined(separator: " "))),
            ]
        return .element("div", ["class": "method"], body)
    }
}
