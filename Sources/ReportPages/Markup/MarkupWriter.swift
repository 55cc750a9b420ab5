import Diagnostics

/// Writes markup so that it is HTML and well-formed XML at once: a browser and an XML parser read the same.
struct MarkupWriter {
    private(set) var text = ""

    static func write(_ markup: [Markup]) -> String {
        var writer = MarkupWriter()
        for piece in markup { writer.write(piece) }
        return writer.text
    }

    private mutating func write(_ markup: Markup) {
        switch markup {
        case .text(let text): self.text += Self.escaped(text)
        case .isolated(let text): self.text += Self.isolated(text)
        case .styleSheet: text += "<style>\n\(PageStyle.text)\n</style>\n"
        case .element(let name, let attributes, let content): write(name, attributes, content)
        }
    }

    private mutating func write(
        _ name: String, _ attributes: KeyValuePairs<String, String>, _ content: [Markup]
    ) {
        let standsAlone = !Self.inline.contains(name)
        if standsAlone, !text.isEmpty, text.last != "\n" { text += "\n" }
        text += "<" + name
        for (key, value) in attributes { text += " \(key)=\"\(Self.escaped(value))\"" }
        if content.isEmpty, Self.empty.contains(name) {
            text += " />"
        } else {
            text += ">"
            for piece in content { write(piece) }
            text += "</\(name)>"
        }
        if standsAlone { text += "\n" }
    }

    /// Elements that stand within a line of text; all others start a line of their own.
    private static let inline: Set = [
        "a", "code", "em", "strong", "span", "sub", "sup", "math", "mi", "mn", "mo", "mrow", "mfrac", "msub",
        "msup", "msubsup", "munder", "msqrt", "mtext", "mover", "mtable", "mtr", "mtd",
    ]

    /// Elements that may have no content.
    private static let empty: Set = ["meta", "br", "hr", "rect", "line", "circle", "path"]

    /// Marks that isolate a text's direction stand around it where its letters could have one.
    static func isolated(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
        return isPlain ? escaped(text) : "&#x2068;\(escaped(text))&#x2069;"
    }

    /// By scalar and not by character: a combining mark after "<" does not make it harmless.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in VisibleText.of(onOneLine(text)).unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "'": result.append(contentsOf: "&#39;".unicodeScalars)
            // Neither HTML nor XML may hold these.
            case "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    private static func onOneLine(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
        return String(
            String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }))
    }
}
