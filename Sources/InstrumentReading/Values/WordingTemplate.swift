import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    /// A text with placeholders in braces: `How respectful is {student}?`. Doubled braces are literal.
    mutating func wording(_ node: Node?, _ what: String) -> Wording? {
        guard let text = text(node, what) else { return nil }
        // Most wordings have no braces, and then there is nothing to take apart.
        guard text.value.utf8.contains(where: "{}".utf8.contains) else {
            return Wording(
                segments: [.text(text.value)], range: text.range,
                verbatimStart: node.flatMap(verbatimStart))
        }
        var segments: [Wording.Segment] = []
        var literal = String.UnicodeScalarView()
        // By scalar: a brace that an accent follows is still a brace.
        var rest = text.value.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "{" where rest.first == "{", "}" where rest.first == "}":
                literal.append(scalar)
                rest.removeFirst()
            case "{":
                guard let end = rest.firstIndex(of: "}") else {
                    reportBrace("A brace is opened and never closed", at: text.range)
                    literal.append(scalar)
                    continue
                }
                let name = String(rest[..<end])
                rest = rest[rest.index(after: end)...]
                if isPlaceholder(name) {
                    if !literal.isEmpty { segments.append(.text(String(literal))) }
                    literal = String.UnicodeScalarView()
                    segments.append(.placeholder(name))
                } else {
                    reportBrace("'{\(name)}' is not a placeholder", at: text.range)
                }
            case "}": reportBrace("A brace is closed and never opened", at: text.range)
            default: literal.append(scalar)
            }
        }
        if !literal.isEmpty { segments.append(.text(String(literal))) }
        return Wording(
            segments: segments, range: text.range, verbatimStart: node.flatMap(verbatimStart))
    }

    /// Where a scalar's text begins, if every character of it stands in the source as it is.
    func verbatimStart(_ node: Node) -> SourcePosition? {
        guard case .scalar(let scalar) = node.content,
            node.range.start.line == node.range.end.line
        else { return nil }
        let width = node.range.end.column - node.range.start.column
        let quotes = width - scalar.text.unicodeScalars.count
        guard quotes == (scalar.isPlain ? 0 : 2) else { return nil }
        var start = node.range.start
        start.column += quotes / 2
        return start
    }

    private func isPlaceholder(_ name: String) -> Bool {
        guard let first = name.utf8.first, first.isASCIILetter else { return false }
        return name.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x5F }
    }

    private mutating func reportBrace(_ message: String, at range: SourceRange) {
        report(
            Diagnostic(
                .placeholderSyntax, message, at: range,
                reason: "Braces hold the role of a person whose name is filled in: {student}.",
                advice: "Double a brace that belongs to the text: {{ or }}."))
    }
}
