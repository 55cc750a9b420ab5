/// What is made of the text of a cell before anything looks at it.
public enum CellText {
    /// A cell without the spaces around it.
    public static func trimmed(_ text: String) -> String {
        func isSpace(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x09 }
        guard isSpace(text.utf8.first) || isSpace(text.utf8.last) else { return text }
        var rest = text.utf8[...]
        while isSpace(rest.first) { rest.removeFirst() }
        while isSpace(rest.last) { rest.removeLast() }
        return String(Substring(rest))
    }

    /// A label as it is compared: in lower case, with single spaces.
    static func normal(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
}
