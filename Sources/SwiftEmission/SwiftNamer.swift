/// Makes Swift identifiers of the names and labels of an instrument; nothing else does.
///
/// One namer serves one scope, in which every identifier that it gives is different.
struct SwiftNamer {
    private var taken: Set<String>

    /// - Parameter reserved: names that the scope uses otherwise
    init(reserved: Set<String> = []) {
        taken = reserved
    }

    /// A type's name, `UpperCamelCase`.
    mutating func type(_ text: String, fallback: String) -> String {
        unique(Self.camelCase(text, startsUpper: true), fallback, Self.reservedTypes, "Type")
    }

    /// A property's, case's or parameter's name, `lowerCamelCase`; a keyword stands in backticks.
    mutating func member(_ text: String, fallback: String) -> String {
        let name = unique(
            Self.camelCase(text, startsUpper: false), fallback, Self.unusableMembers, "_")
        return Self.keywords.contains(name) ? "`\(name)`" : name
    }

    private mutating func unique(
        _ wanted: String, _ fallback: String, _ unusable: Set<String>, _ suffix: String
    ) -> String {
        var base = wanted.isEmpty ? fallback : wanted
        if base.first?.isNumber == true { base = fallback + base }
        if unusable.contains(base) { base += suffix }
        var name = base
        var number = 2
        while !taken.insert(name).inserted {
            name = "\(base)_\(number)"
            number += 1
        }
        return name
    }

    /// The ASCII letters and digits of a text, with the beginnings of words in capitals.
    private static func camelCase(_ text: String, startsUpper: Bool) -> String {
        var result = ""
        for word in words(text) {
            let isFirst = result.isEmpty && !startsUpper
            let head = word.prefix(1)
            result += isFirst ? head.lowercased() : head.uppercased()
            // An abbreviation in capitals stays one, except at the beginning of a member's name.
            result += isFirst && word.allSatisfy(\.isUppercase) ? word.dropFirst().lowercased() : String(word.dropFirst())
        }
        return result
    }

    private static func words(_ text: String) -> [Substring] {
        // Apostrophes do not end a word: "don't" becomes dont.
        let plain = text.filter { $0 != "'" && $0 != "’" }
        return plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    }
}

extension SwiftNamer {
    /// Types that would be taken for others: the language's own, and those that emitted code uses.
    private static let reservedTypes: Set<String> = [
        "Any", "Protocol", "Psychometrics", "Self", "Swift", "Type",
    ]

    /// Members that stay special even in backticks.
    private static let unusableMembers: Set<String> = ["Type", "init", "self"]

    /// Keywords of declarations, statements and expressions (The Swift Programming Language, "Lexical
    /// Structure").
    private static let keywords: Set<String> = [
        "actor", "as", "associatedtype", "async", "await", "break", "case", "catch", "class",
        "continue", "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough",
        "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "inout", "internal",
        "is", "let", "nil", "nonisolated", "open", "operator", "package", "precedencegroup",
        "private", "protocol", "public", "repeat", "rethrows", "return", "some", "static", "struct",
        "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var",
        "where", "while",
    ]
}
