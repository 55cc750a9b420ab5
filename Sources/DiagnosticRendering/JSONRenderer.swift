import Diagnostics

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Diagnostics for other programs: a versioned JSON document.
///
/// `{"schema": 1, "diagnostics": [{code, slug, severity, message, file, start, end, reason, advice,
/// related, fix}]}`; places are `{line, column}`, counted from 1, the end exclusive. A `fix` has a title
/// and the edits to make all together, each `{file, start, end, replacement}`.
public struct JSONRenderer: Sendable {
    public init() {}

    /// The document, with a final line break.
    public func render(_ diagnostics: [Diagnostic]) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let document = Document(diagnostics: diagnostics.map(Entry.init))
        // Encoding values made of texts and whole numbers cannot fail.
        let data = (try? encoder.encode(document)) ?? Data()
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    private struct Document: Encodable {
        var schema = 1
        var diagnostics: [Entry]
    }

    private struct Place: Encodable {
        var line: Int
        var column: Int

        init(_ position: SourcePosition) {
            line = position.line
            column = position.column
        }
    }

    private struct RelatedEntry: Encodable {
        var message: String
        var file: String
        var start: Place
        var end: Place
    }

    private struct Edit: Encodable {
        var file: String
        var start: Place
        var end: Place
        var replacement: String

        init(_ edit: TextEdit) {
            file = edit.range.file
            start = Place(edit.range.start)
            end = Place(edit.range.end)
            replacement = edit.replacement
        }
    }

    private struct Fix: Encodable {
        var title: String
        var edits: [Edit]

        init(_ fix: FixIt) {
            title = fix.title
            edits = fix.edits.map(Edit.init)
        }
    }

    private struct Entry: Encodable {
        var code: String
        var slug: String
        var severity: Severity
        var message: String
        var file: String
        var start: Place
        var end: Place
        var reason: String?
        var advice: String?
        var related: [RelatedEntry]
        var fix: Fix?

        init(_ diagnostic: Diagnostic) {
            code = diagnostic.code.id
            slug = diagnostic.code.slug
            severity = diagnostic.severity
            message = diagnostic.message
            file = diagnostic.range.file
            start = Place(diagnostic.range.start)
            end = Place(diagnostic.range.end)
            reason = diagnostic.reason
            advice = diagnostic.advice
            related = diagnostic.related.map {
                RelatedEntry(
                    message: $0.message, file: $0.range.file, start: Place($0.range.start),
                    end: Place($0.range.end))
            }
            fix = diagnostic.fix.map(Fix.init)
        }
    }
}
