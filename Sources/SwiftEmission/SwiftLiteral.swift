/// Writes text into Swift source so that it stays text; nothing else does.
enum SwiftLiteral {
    /// A string literal, quotes included.
    static func string(_ text: String) -> String {
        "\"" + text.unicodeScalars.map(escaped).joined() + "\""
    }

    /// A closed range. A negative upper bound stands in parentheses, because `...-` would be an operator.
    static func range<Bound: SignedNumeric & Comparable>(_ lower: Bound, _ upper: Bound) -> String {
        "\(lower)...\(upper < 0 ? "(\(upper))" : "\(upper)")"
    }

    /// Lines of documentation.
    static func documentation(_ text: String) -> [String] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            let visible = String(
                String.UnicodeScalarView(line.unicodeScalars.map { isPlain($0) ? $0 : " " }))
            return visible.isEmpty ? "///" : "/// " + visible
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        default: isPlain(scalar) ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
        }
    }

    /// Whether a scalar may stand in source as it is: no controls, and nothing that reorders or hides
    /// what stands around it.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
            .unassigned:
            // Joiners hold emoji and some scripts together.
            scalar == "\u{200D}" || scalar == "\u{200C}"
        default: true
        }
    }
}
