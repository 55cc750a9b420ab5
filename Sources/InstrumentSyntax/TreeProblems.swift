import Diagnostics

/// What can be wrong with a tree whose YAML is sound.
extension Diagnostic {
    static func nestedTooDeep(_ limit: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .nestingTooDeep, "The document is nested more than \(limit) levels deep", at: range,
            reason: "No instrument needs as many levels.",
            advice: "Check the brackets and the indentation around this place.")
    }

    static func tooManyValues(_ limit: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .documentTooLarge, "The document holds more than \(limit) keys and values", at: range,
            reason: "No instrument needs as many.",
            advice: "Split the instrument, or check that the file is one.")
    }

    /// Few values are written, and aliases make many of them.
    static func tooManyRepeatedValues(_ limit: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .documentTooLarge,
            "The document stands for more than \(limit) keys and values once its aliases are spelled out",
            at: range,
            reason: "An alias counts as all that it stands for, and aliases within aliases multiply.",
            advice: "Repeat less with aliases, or split the instrument.")
    }

    static func aliasOfNothing(_ name: String, among anchors: [String], at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .unknownAlias, "The alias *\(name) names no anchor above it", at: range,
            advice: Suggestion.advice(
                for: name, among: anchors, otherwise:
                    "Write &\(name) before the value that it should repeat, or put the text in quotes if the asterisk belongs to it."
            ))
    }

    static func collectionAsKey(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .keyNotText, "A key has to be text, and this one is a collection", at: range,
            advice: "Put a name before the colon; put text in braces into quotes.")
    }

    static func secondKey(_ key: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
        Diagnostic(
            .duplicateKey, "The key '\(key)' stands here a second time", at: range,
            reason: "Only one of the two values could count.",
            advice: "Remove one of them, or give it another name.",
            related: [.init("first defined here", at: first)])
    }

    static func foreignTag(_ tag: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .yamlTag, "The tag \(tag) is not part of the language", at: range,
            reason: "Every value is read by the type that its place expects.",
            advice: "Remove the tag; put text in quotes if it starts with an exclamation mark.")
    }
}
