extension FixIt {
    /// Puts the name that was meant in the place of a misspelt one.
    ///
    /// Nil unless there is no doubt about either: a single known name is near, and the misspelt one
    /// stands in the source just as it was read, so that nothing but the name is replaced.
    ///
    /// - Parameter taken: known names that stand beside it already, and would then stand there twice.
    public static func correcting(
        _ name: Located<String>, among known: [String], unless taken: Set<String> = []
    ) -> FixIt? {
        guard let meant = Suggestion.unmistakable(for: name.value, among: known),
            !taken.contains(meant), isPlain(meant), name.isVerbatim
        else { return nil }
        return FixIt(
            "Replace '\(name.value)' by '\(meant)'",
            edits: [TextEdit(replacing: name.range, with: meant)])
    }

    /// Whether YAML reads the name as it is without quotes, and never as nothing.
    private static func isPlain(_ name: String) -> Bool {
        let isWord = name.unicodeScalars.allSatisfy {
            $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_" || $0 == "-")
        }
        return isWord && name.first?.isLetter == true && name != "null"
    }
}

extension Located<String> {
    /// Whether the range holds the text and at most quotes around it: on one line, without escapes, and
    /// with no anchor or tag before it.
    public var isVerbatim: Bool {
        guard range.start.line == range.end.line else { return false }
        let excess = range.end.column - range.start.column - value.unicodeScalars.count
        return excess == 0 || excess == 2
    }
}
