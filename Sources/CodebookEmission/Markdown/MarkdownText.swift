/// Writes text into Markdown so that it stays text; nothing else does.
enum MarkdownText {
    /// Text on one line: nothing in it starts markup or HTML (CommonMark 0.31, §2.4).
    static func inline(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n", "\r", "\t", "\u{2028}", "\u{2029}", "\u{85}": result += " "
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!", "{", "}", "$":
                result += "\\" + String(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Text that begins a line, where "1." or "-" would start a list.
    static func paragraph(_ text: String) -> String { escapingListMark(inline(text)) }

    private static func escapingListMark(_ text: String) -> String {
        if let first = text.unicodeScalars.first, "-+=".unicodeScalars.contains(first) { return "\\" + text }
        let rest = text.unicodeScalars.drop { ("0"..."9").contains($0) }
        guard let mark = rest.first, mark == "." || mark == ")", rest.count < text.unicodeScalars.count
        else { return text }
        let digits = text.unicodeScalars.prefix(text.unicodeScalars.count - rest.count)
        return String(String.UnicodeScalarView(digits)) + "\\" + String(String.UnicodeScalarView(rest))
    }

    /// An id, which holds letters, digits and underscores only.
    static func code(_ id: String) -> String { "`\(id)`" }
}
