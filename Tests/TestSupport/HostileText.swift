import SeededInputs

/// Names and texts that mean something to a compiler, or to whoever shows them.
public enum HostileText {
    /// Keywords, special members, names of the runtime's and of emitted code, and names that become one
    /// once they are in camel case.
    public static let names = [
        "self", "Type", "init", "class", "default", "in", "some", "none", "any", "row", "scores", "hash",
        "hash_value", "encode", "is_calm", "isCalm", "is__calm", "IsCalm", "a", "A", "Swift", "Int", "String",
        "Psychometrics", "definition", "definitions", "reliability", "nil", "true", "Any", "Protocol",
        "description", "codingKeys", "CodingKeys", "Answers", "Scores", "Item", "Names", "Language", "Key",
        "Response", "Wave", "Runtime", "storage", "column", "clear", "record", "names", "items", "answers",
        "label", "rawValue", "raw_value", "allCases", "all_cases", "Self", "presentation", "questionnaire",
        "newValue", "id", "title", "version", "MissingReason", "missing", "chosen", "await", "subscript",
        "operator", "Optional", "Array", "Sendable", "Hashable", "Codable", "FormDefinition", "AnswerCode",
        "byPlaceholder", "isComplete", "level", "undefined", "get", "set", "didSet", "each", "repeat", "macro",
        "consume", "copy", "borrowing", "isolated", "x_", "Band", "sending", "yield", "unowned", "weak",
    ]

    /// The names in some order, without those that differ in case alone, which no instrument may have.
    static func distinctNames(_ generator: inout SeededGenerator) -> [String] {
        var seen: Set<String> = []
        return names.shuffled(using: &generator).filter { seen.insert($0.lowercased()).inserted }
    }

    private static let pieces = [
        "\"", "\\", "\\(1 + 1)", "\"\"\"", "#\"", "\"#", "\\u{41}", "*/", "/*", "///", "//", "$0", "`", "<b>",
        "\n", "\r", "\r\n", "\t", "\u{1}", "\u{7}", "\u{1B}", "\u{7F}", "\u{85}", "\u{A0}", "\u{2028}",
        "\u{2029}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}", "\u{200E}", "\u{FEFF}", "\u{FE0F}",
        "\u{301}", "e\u{301}", "é", "🙂", "👩‍👩‍👧", "🇩🇪", "日本", "שלום", "\u{E000}", "\u{E0041}", "\u{10FFFD}",
        " ", "   ", "{", "}", "-", "1", "%", "#if true", "#sourceLocation", "import", "self", "Words",
    ]

    /// A text in which braces are braces.
    public static func plain(_ generator: inout SeededGenerator) -> String {
        let text = generator.text(of: pieces, upTo: 7)
        // A text of spaces alone is none.
        return text.contains { $0.isLetter } ? text : text + "text"
    }

    /// A text that takes placeholders, in which braces are doubled.
    public static func sentence(_ generator: inout SeededGenerator) -> String {
        var result = String.UnicodeScalarView()
        for scalar in plain(&generator).unicodeScalars {
            if scalar == "{" || scalar == "}" { result.append(scalar) }
            result.append(scalar)
        }
        return String(result)
    }

    /// A text as it stands in YAML between double quotes.
    public static func quoted(_ text: String) -> String {
        "\"" + text.unicodeScalars.map(escaped).joined() + "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case " "..."~": return String(scalar)
        default:
            let digits = String(scalar.value, radix: 16)
            return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        }
    }
}
