/// What stands in brackets or braces, taken apart.
struct FlowTokens {
    enum Token: Equatable {
        case open(Unicode.Scalar)
        case close(Unicode.Scalar)
        case comma
        case colon
        case text(String)
    }

    private(set) var tokens: [Token] = []

    /// Nil where a comment, an anchor, an alias, a tag or a text of several lines stands in it: such a
    /// collection stays as it was typed.
    init?(_ scalars: [Unicode.Scalar]) {
        var rest = scalars[...]
        while let scalar = rest.first {
            switch scalar {
            case " ", "\t", "\n": rest.removeFirst()
            case "[", "{":
                tokens.append(.open(scalar))
                rest.removeFirst()
            case "]", "}":
                tokens.append(.close(scalar))
                rest.removeFirst()
            case ",":
                tokens.append(.comma)
                rest.removeFirst()
            case ":" where Self.endsKey(rest, after: tokens.last):
                tokens.append(.colon)
                rest.removeFirst()
            case "#", "&", "*", "!", "?", "|", ">", "%", "@", "`": return nil
            default:
                guard let text = scalar == "\"" || scalar == "'" ? Self.quoted(&rest) : Self.plain(&rest)
                else { return nil }
                tokens.append(.text(text))
            }
        }
    }

    private static func endsKey(_ rest: ArraySlice<Unicode.Scalar>, after last: Token?) -> Bool {
        guard let next = rest.dropFirst().first else { return false }
        if " \t\n,]}".unicodeScalars.contains(next) { return true }
        // Behind a key in quotes no space is needed.
        if case .text(let key) = last { return key.hasSuffix("\"") || key.hasSuffix("'") }
        return false
    }

    private static func quoted(_ rest: inout ArraySlice<Unicode.Scalar>) -> String? {
        let quote = rest.removeFirst()
        var text = String.UnicodeScalarView([quote])
        while let scalar = rest.popFirst() {
            if scalar == "\n" { return nil }
            text.append(scalar)
            if scalar == "\\", quote == "\"", let escaped = rest.popFirst() {
                if escaped == "\n" { return nil }
                text.append(escaped)
            } else if scalar == quote {
                guard quote == "'", rest.first == "'" else { return String(text) }
                text.append(rest.removeFirst())
            }
        }
        return nil
    }

    private static func plain(_ rest: inout ArraySlice<Unicode.Scalar>) -> String? {
        var text = String.UnicodeScalarView()
        while let scalar = rest.first, !",[]{}".unicodeScalars.contains(scalar) {
            if scalar == "\n" {
                // It ends here, or goes on where only the tree could tell.
                let next = rest.first { $0 != " " && $0 != "\n" && $0 != "\t" }
                guard let next, ",]}".unicodeScalars.contains(next) else { return nil }
                break
            }
            if scalar == ":", endsKey(rest, after: nil) { break }
            if scalar == "#", text.last == " " || text.last == "\t" { return nil }
            text.append(scalar)
            rest.removeFirst()
        }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return String(text)
    }
}
