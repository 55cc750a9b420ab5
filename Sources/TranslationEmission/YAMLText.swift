/// Writes text into YAML so that it stays text; nothing else does.
enum YAMLText {
    /// A scalar in double quotes, on one line (YAML 1.1, 5.6).
    static func quoted(_ text: String) -> String {
        "\"" + text.unicodeScalars.map(escaped).joined() + "\""
    }

    /// A key: as it is where letters, digits and underscores are all there is to it, and else in quotes.
    static func key(_ text: String) -> String {
        let isPlain = !text.isEmpty && text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        return isPlain ? text : quoted(text)
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default: isPlain(scalar) ? String(scalar) : code(scalar)
        }
    }

    /// Whether a scalar may stand as it is: no controls, no line ends, and nothing that reorders or hides
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

    private static func code(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let width = digits.count <= 4 ? 4 : 8
        let zeros = String(repeating: "0", count: width - digits.count)
        return (width == 4 ? "\\u" : "\\U") + zeros + digits
    }
}
