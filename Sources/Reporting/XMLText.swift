/// Text in XML 1.0: the only place where it is escaped.
enum XMLText {
    /// A value of an attribute, with its quotes.
    static func attribute(_ text: String) -> String { "\"\(content(text))\"" }

    /// What an element holds.
    ///
    /// Characters that XML 1.0 does not have, not even as references, become U+FFFD.
    static func content(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\t", "\n", "\r": escaped += "&#\(scalar.value);"
            case _ where isAllowed(scalar): escaped.unicodeScalars.append(scalar)
            default: escaped.unicodeScalars.append("\u{FFFD}")
            }
        }
        return escaped
    }

    /// https://www.w3.org/TR/xml/#charsets, without what it discourages.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFDCF, 0xFDF0...0xFFFD: true
        case 0x1_0000...0x10_FFFF: scalar.value & 0xFFFE != 0xFFFE
        default: false
        }
    }
}
