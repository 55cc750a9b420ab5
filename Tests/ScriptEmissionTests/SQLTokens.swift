import Emission

/// SQL cut into tokens by the database's own rules, as far as emitted queries go.
struct SQLTokens {
    enum Token: Hashable {
        case name(String)
        case string(String)
        case comment(String)
        /// A scalar of everything else.
        case other(Unicode.Scalar)

        /// The token without what is written in it.
        var kind: Token {
            switch self {
            case .name: .name("")
            case .string: .string("")
            case .comment: .comment("")
            case .other: self
            }
        }
    }

    private(set) var tokens: [Token] = []
    private let dialect: SQLDialect
    private var rest: Substring.UnicodeScalarView

    init(_ text: String, _ dialect: SQLDialect) {
        self.dialect = dialect
        rest = text[...].unicodeScalars
        while let scalar = rest.popFirst() { take(scalar) }
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        switch scalar {
        case " ", "\n": break
        case "-" where rest.first == "-": tokens.append(.comment(comment()))
        case "'": tokens.append(.string(quoted(by: scalar, escapes: dialect == .spark)))
        case "E" where dialect == .postgres && rest.first == "'":
            rest.removeFirst()
            tokens.append(.string(quoted(by: "'", escapes: true)))
        case "\"" where dialect == .spark: tokens.append(.string(quoted(by: scalar, escapes: true)))
        case "\"": tokens.append(.name(quoted(by: scalar, escapes: false)))
        case "`" where dialect == .spark: tokens.append(.name(quoted(by: scalar, escapes: false)))
        default: tokens.append(.other(scalar))
        }
    }

    /// What stands before the closing mark; a doubled mark is one.
    private mutating func quoted(by mark: Unicode.Scalar, escapes: Bool) -> String {
        var text = String.UnicodeScalarView()
        while let scalar = rest.popFirst() {
            if scalar == mark {
                guard rest.first == mark else { break }
                rest.removeFirst()
                text.append(mark)
            } else if scalar == "\\", escapes, let escaped = rest.popFirst() {
                text.append(escaped == "u" ? numbered() : escaped)
            } else {
                text.append(scalar)
            }
        }
        return String(text)
    }

    /// The scalar that four hexadecimal digits name.
    private mutating func numbered() -> Unicode.Scalar {
        let digits = String(String.UnicodeScalarView(rest.prefix(4)))
        rest.removeFirst(4)
        return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
    }

    private mutating func comment() -> String {
        var text = String.UnicodeScalarView()
        while let scalar = rest.popFirst() {
            if scalar == "\n", dialect != .spark || text.last != "\\" { break }
            text.append(scalar)
        }
        return String(text)
    }
}
