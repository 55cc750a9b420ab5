import Diagnostics

/// The reference of every problem, in Markdown: docs/rules.md.
public enum ReferencePage {
    public static func render(_ documentation: [CodeDocumentation]) -> String {
        let families = CodeFamily.all.map { family in
            (family, documentation.filter { family.contains($0.code) })
        }.filter { !$0.1.isEmpty }
        var lines = [
            "# What Scalewright finds", "",
            "Every problem has a code, a slug and a place in this list. An **error** makes the instrument unsound: nothing is emitted from it, and it cannot be set aside. A **warning** puts the measurement at risk, and a **note** is worth knowing; either may be let stand under `allow`, with a reason, or be weighed otherwise under `lint`. `scalewright explain CODE` shows an entry of this page on a terminal.",
            "",
        ]
        for (family, members) in families {
            lines += ["## \(family.title)", "", "| Code | Slug | | What is found |", "| --- | --- | --- | --- |"]
            lines += members.map {
                "| \($0.code.id) | [\($0.code.slug)](#\($0.code.slug)) | \($0.severity.rawValue) | \(cell($0.summary)) |"
            }
            lines.append("")
        }
        for (_, members) in families {
            lines += members.map(entry)
        }
        return lines.joined(separator: "\n")
    }

    private static func entry(_ documentation: CodeDocumentation) -> String {
        """
        ### <a id="\(documentation.code.slug)"></a>\(documentation.code.id) \(documentation.code.slug)

        \(documentation.severity.rawValue.prefix(1).uppercased() + documentation.severity.rawValue.dropFirst()). \(documentation.summary)

        \(body(of: documentation))

        """
    }

    /// Why it matters, what to do, and the examples.
    static func body(of documentation: CodeDocumentation) -> String {
        var parts = ["**Why.** \(documentation.reason)", "**What to do.** \(documentation.remedy)"]
        parts += examples("Found", documentation.failing, showsMarks: true)
        parts += examples("Let be", documentation.passing, showsMarks: false)
        if !documentation.sources.isEmpty {
            parts.append("**Sources.** " + documentation.sources.joined(separator: " "))
        }
        return parts.joined(separator: "\n\n")
    }

    private static func examples(
        _ title: String, _ examples: [CodeExample], showsMarks: Bool
    ) -> [String] {
        examples.map { example in
            let code = showsMarks ? underlined(example.marked) : example.text
            let text = code.hasSuffix("\n") ? String(code.dropLast()) : code
            return "\(title):\n\n```yaml\n\(text)\n```"
        }
    }

    /// The text with a comment of carets below each line that has marks.
    private static func underlined(_ marked: MarkedText) -> String {
        let lines = marked.text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().map { index, line in
            let carets = Carets.line(below: String(line), number: index + 1, marks: marked.marks)
            return carets.map { "\(line)\n\($0)" } ?? String(line)
        }.joined(separator: "\n")
    }

    private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
