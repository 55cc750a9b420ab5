/// Text from a file made safe to show: nothing in it can move the cursor, change colours, or turn the
/// direction of what stands around it.
public enum VisibleText {
    public static func of(_ text: String) -> String {
        // Almost all text is plain letters, which need no look into Unicode's tables.
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map(visible)))
    }

    package static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if (0x20...0x7E).contains(scalar.value) { return scalar }
        return switch scalar.properties.generalCategory {
        case .control: scalar == "\t" ? " " : "\u{FFFD}"
        // Line and paragraph separators, and the format characters that reorder text.
        case .lineSeparator, .paragraphSeparator: "\u{FFFD}"
        case .format: isDirectional(scalar) ? "\u{FFFD}" : scalar
        default: scalar
        }
    }

    private static func isDirectional(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
