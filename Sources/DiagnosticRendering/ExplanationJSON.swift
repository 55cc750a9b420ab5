import Diagnostics

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What is known about kinds of problems, for other programs: a versioned JSON document.
///
/// `{"schema": 1, "codes": [{code, slug, severity, summary, reason, sources, remedy, failing, passing}]}`;
/// an example is `{text, marks}`, a mark the `{start, end}` of what is underlined, each `{line, column}`.
public enum ExplanationJSON {
    /// The document, with a final line break.
    public static func render(_ documentation: [CodeDocumentation]) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Encoding values made of texts and whole numbers cannot fail.
        let data = (try? encoder.encode(Document(codes: documentation.map(Entry.init)))) ?? Data()
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    private struct Document: Encodable {
        var schema = 1
        var codes: [Entry]
    }

    private struct Place: Encodable {
        var line: Int
        var column: Int
    }

    private struct Mark: Encodable {
        var start: Place
        var end: Place
    }

    private struct Example: Encodable {
        var text: String
        var marks: [Mark]

        init(_ example: CodeExample) {
            text = example.text
            marks = example.marked.marks.map {
                Mark(
                    start: Place(line: $0.lowerBound.line, column: $0.lowerBound.column),
                    end: Place(line: $0.upperBound.line, column: $0.upperBound.column))
            }
        }
    }

    private struct Entry: Encodable {
        var code: String
        var slug: String
        var severity: Severity
        var summary: String
        var reason: String
        var sources: [String]
        var remedy: String
        var failing: [Example]
        var passing: [Example]

        init(_ documentation: CodeDocumentation) {
            code = documentation.code.id
            slug = documentation.code.slug
            severity = documentation.severity
            summary = documentation.summary
            reason = documentation.reason
            sources = documentation.sources
            remedy = documentation.remedy
            failing = documentation.failing.map(Example.init)
            passing = documentation.passing.map(Example.init)
        }
    }
}
