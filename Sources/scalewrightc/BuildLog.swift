import FileStorage

/// Standard error, which build systems read for `path:line:column: error: message`.
enum BuildLog {
    static func print(_ text: String) {
        var stream = StandardError()
        Swift.print(text, to: &stream)
    }
}
