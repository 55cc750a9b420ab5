/// A label cut to the room that it has; the table beside the figure has it whole.
enum FittedLabel {
    /// - Parameter columns: how many narrow letters fit; wide ones, such as ideographs, count twice
    static func of(_ label: String, columns: Int) -> Prose {
        var used = 0
        var fitting = ""
        for character in label {
            used += isWide(character) ? 2 : 1
            if used > columns { return "\(trimmed(fitting))…" }
            fitting.append(character)
        }
        return "\(label)"
    }

    /// The columns that a label takes.
    static func columns(_ label: String) -> Int { label.reduce(0) { $0 + (isWide($1) ? 2 : 1) } }

    private static func trimmed(_ text: String) -> String {
        let last = text.lastIndex { $0 != " " }
        return last.map { String(text[...$0]) } ?? text
    }

    /// A heap of combining marks is one character and wide enough.
    private static func isWide(_ character: Character) -> Bool {
        guard let first = character.unicodeScalars.first else { return false }
        return first.value >= 0x1100 || character.unicodeScalars.count > 3
    }
}
