import Diagnostics

/// Breaks prose into lines.
enum Wrapping {
    /// Lines of at most `width` columns, broken between words; a longer word stands alone.
    static func lines(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(separator: " ") {
            let columns = DisplayWidth.of(word)
            if !line.isEmpty, used + 1 + columns > width {
                lines.append(line)
                line = ""
            }
            used = line.isEmpty ? columns : used + 1 + columns
            if !line.isEmpty { line += " " }
            line += word
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
