/// A piece of a page: an element, or a text that is escaped as it is written.
///
/// There is no way to write markup as text, so that nothing from an instrument or from data can become an
/// element, an attribute or a style.
indirect enum Markup: Sendable {
    case element(String, KeyValuePairs<String, String>, [Markup])
    /// A text of ours.
    case text(String)
    /// A text from the instrument or the data, which keeps its direction of writing to itself.
    case isolated(String)
    /// The page's own style sheet.
    case styleSheet
}

extension Markup {
    static func element(_ name: String, _ attributes: KeyValuePairs<String, String>, _ prose: Prose) -> Markup {
        .element(name, attributes, prose.pieces)
    }

    static func paragraph(_ prose: Prose) -> Markup { .element("p", [:], prose.pieces) }

    static func paragraph(class name: String, _ prose: Prose) -> Markup {
        .element("p", ["class": name], prose.pieces)
    }

    static func code(_ text: String) -> Markup { .element("code", [:], [.isolated(text)]) }
}
