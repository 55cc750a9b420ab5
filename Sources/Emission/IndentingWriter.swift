/// Collects lines of text and owns their indentation.
public struct IndentingWriter: Sendable {
    public private(set) var text = ""
    private var level = 0
    private let unit: String

    public init(indentation: String = "    ") {
        unit = indentation
    }

    /// Adds one line, or a blank one.
    public mutating func line(_ content: String = "") {
        if !content.isEmpty {
            for _ in 0..<level { text += unit }
            text += content
        }
        text += "\n"
    }

    /// Adds what `body` writes, one level deeper.
    public mutating func indented(_ body: (inout IndentingWriter) -> Void) {
        level += 1
        body(&self)
        level -= 1
    }

    /// Adds `header`, the indented body, and `footer`.
    public mutating func block(
        _ header: String, closing footer: String = "}", _ body: (inout IndentingWriter) -> Void
    ) {
        line(header)
        indented(body)
        line(footer)
    }
}
