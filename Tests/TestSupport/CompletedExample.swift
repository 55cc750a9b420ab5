import Diagnostics
import Foundation

/// An example of a problem as a whole file, and where its diagnostics must point.
public struct CompletedExample: Sendable {
    public var text: String
    /// `line:column-line:column` of each mark, in the order of the text.
    public var expected: [String]
    /// What the text translates, when it is a translation.
    public private(set) var original: String?

    public init(_ example: CodeExample) {
        let marked =
            switch example {
            case .file(let text): text
            case .sections(let text): Self.completed(text)
            case .translation(let text): Self.completedTranslation(text)
            case .stem(let stem): Self.completed(Self.sections(asking: stem))
            }
        if case .translation = example { original = Self.completed("") }
        let parts = MarkedText(marked)
        text = parts.text
        expected = parts.marks.map { Self.place($0.lowerBound, $0.upperBound) }
    }

    /// `line:column-line:column` of a diagnostic, as `expected` has them.
    public static func place(of diagnostic: Diagnostic) -> String {
        place(diagnostic.range.start, diagnostic.range.end)
    }

    private static func place(_ start: SourcePosition, _ end: SourcePosition) -> String {
        "\(start.line):\(start.column)-\(end.line):\(end.column)"
    }

    /// Adds the keys that a translation needs.
    private static func completedTranslation(_ text: String) -> String {
        let head = ["scalewright: 1", "translation: de", "of: example"]
        let lacking = head.filter { !text.contains($0.prefix { $0 != ":" } + ":") }
        return text + "\n" + lacking.joined(separator: "\n") + "\n"
    }

    /// Adds the sections of an instrument that an example does without.
    private static func completed(_ sections: String) -> String {
        var text = sections.hasSuffix("\n") ? sections : sections + "\n"
        func lacks(_ key: String) -> Bool {
            !text.hasPrefix("\(key):") && !text.contains("\n\(key):")
        }
        for (key, value) in [
            ("scalewright", "1"), ("instrument", "example"), ("title", "Example"), ("version", "1.0.0"),
            ("language", "en"), ("license", "CC0-1.0"), ("definition", "How calm people are."),
            ("responses", "\n  degree: {labels: [Not at all, Slightly, Somewhat, Quite, Extremely]}"),
            ("items", "\n  calm: {responses: degree, text: How calm do you feel?}\n  tense: {responses: degree, text: How tense do you feel?}"),
        ] where lacks(key) {
            text += "\(key): \(value)\n"
        }
        if lacks("scales") {
            let items = sections.contains("items:") ? itemNames(in: text) : ["calm, tense"]
            text += "scales:\n  all_items: {items: [\(items.joined(separator: ", "))], score: mean, answered: all}\n"
        }
        return text
    }

    /// The item, and a form that knows of the people in its wording.
    private static func sections(asking stem: String) -> String {
        let item = "items:\n  stem: {responses: degree, text: \(quoted(stem))}\n"
        let names = ["student", "teacher"].filter { stem.contains("{\($0)}") }
        guard !names.isEmpty else { return item }
        let entries = names.map { "\($0): this \($0)" }.joined(separator: ", ")
        return "forms: {informant: {names: {\(entries)}}}\n" + item
    }

    /// The keys two columns in, below `items:`.
    private static func itemNames(in text: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(of: "items:") else { return [] }
        return lines[(start + 1)...].prefix { $0.hasPrefix(" ") }.compactMap { line in
            let plain = line.filter { $0 != CodeExample.opening && $0 != CodeExample.closing }
            guard plain.hasPrefix("  "), !plain.hasPrefix("   ") else { return nil }
            return plain.dropFirst(2).split(separator: ":").first.map(String.init)
        }
    }

    /// A stem as a scalar in which every character stands as it is.
    private static func quoted(_ stem: String) -> String {
        stem.contains("\"") ? "'\(stem)'" : "\"\(stem)\""
    }
}
