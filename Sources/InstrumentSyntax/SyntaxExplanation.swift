import Diagnostics

/// Says in a designer's words what libyaml says in a parser's.
enum SyntaxExplanation {
    /// What libyaml's problem usually means.
    private struct Meaning {
        /// Part of libyaml's problem.
        var problem: String
        var message: String
        var advice: String
    }

    private static let meanings: [Meaning] = [
        Meaning(
            problem: "mapping values are not allowed",
            message: "A colon followed by a space stands where no key can",
            advice:
                "Put the whole text in quotes if the colon belongs to it; otherwise check the indentation of this line."
        ),
        Meaning(
            problem: "did not find expected key",
            message: "This line does not fit the block that it stands in",
            advice:
                "Indent it exactly as its neighbours, and close every quote and bracket above it."),
        Meaning(
            problem: "did not find expected '-' indicator",
            message: "This line does not fit the list that it stands in",
            advice: "Start it with '- ' under the others, or indent it as a key."),
        Meaning(
            problem: "could not find expected ':'",
            message: "A key without a colon",
            advice: "Write 'key: value', with a space after the colon, or put long text in quotes."
        ),
        Meaning(
            problem: "did not find expected ',' or ']'",
            message: "A list in square brackets is not closed, or lacks a comma",
            advice: "Separate the entries with commas and close the list with ]."),
        Meaning(
            problem: "did not find expected ',' or '}'",
            message: "A mapping in braces is not closed, or lacks a comma",
            advice:
                "Separate the entries with commas and close it with }. Put text that holds a comma, a colon or a brace in quotes."
        ),
        Meaning(
            problem: "found unexpected end of stream",
            message: "A quotation mark is opened and never closed",
            advice: "Close the quote; double a single quote that belongs to the text ('')."),
        Meaning(
            problem: "found unknown escape character",
            message: "A backslash within double quotes starts an escape that YAML does not know",
            advice: "Use single quotes, or write the backslash twice."),
        Meaning(
            problem: "found character that cannot start any token",
            message: "Unquoted text cannot start with this character",
            advice: "Put the text in quotes."),
        Meaning(
            problem: "did not find expected alphabetic or numeric character",
            message: "Unquoted text cannot start with * or &",
            advice: "Put the text in quotes."),
        Meaning(
            problem: "control characters are not allowed",
            message: "The text holds a control character",
            advice: "Delete the invisible character at this place."),
        Meaning(
            problem: "block sequence entries are not allowed",
            message: "A list entry '- ' stands where no list can",
            advice: "Start the list on a line of its own, indented below its key."),
    ]

    static func diagnostic(for failure: YAMLFailure, in text: SourceText) -> Diagnostic {
        let position = inside(text, failure.position)
        var end = position
        end.column += 1
        let range = SourceRange(file: text.file, start: position, end: end)
        let meaning = meanings.first { failure.problem.contains($0.problem) }
        var related: [Diagnostic.Related] = []
        if let context = failure.context, let place = failure.contextPosition, place != position {
            let start = inside(text, place)
            let end = SourcePosition(line: start.line, column: start.column + 1)
            related.append(
                .init(context, at: SourceRange(file: text.file, start: start, end: end)))
        }
        return Diagnostic(
            .yamlSyntax, meaning?.message ?? "The text is not YAML: \(failure.problem)", at: range,
            reason: "YAML cannot be read past this place: \(failure.problem).",
            advice: meaning?.advice
                ?? "Check the quotes, brackets and indentation around this place.",
            related: related)
    }

    /// The end of the file is shown on its last line with text.
    private static func inside(_ text: SourceText, _ position: SourcePosition) -> SourcePosition {
        let last = text.lines.lastIndex { !$0.allSatisfy(\.isWhitespace) } ?? 0
        guard position.line > last + 1, text.lines.indices.contains(last) else { return position }
        return SourcePosition(line: last + 1, column: text.lines[last].unicodeScalars.count + 1)
    }
}
