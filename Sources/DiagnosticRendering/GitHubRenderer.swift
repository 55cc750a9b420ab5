import Diagnostics

/// Diagnostics as GitHub's workflow commands, which show them as annotations beside the lines of a pull
/// request: `::error file=…,line=…::message`.
public struct GitHubRenderer: Sendable {
    public init() {}

    /// One command a line, each with its line break.
    public func render(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { render($0) + "\n" }.joined()
    }

    private func render(_ diagnostic: Diagnostic) -> String {
        let properties = properties(of: diagnostic).map { "\($0)=\(Self.property($1))" }
        let lines = [
            diagnostic.message, diagnostic.reason.map { "why: \($0)" },
            diagnostic.advice.map { "fix: \($0)" },
        ]
        let message = lines.compactMap { $0.map(VisibleText.of) }.joined(separator: "\n")
        return
            "::\(Self.command(diagnostic.severity)) \(properties.joined(separator: ","))::\(Self.data(message))"
    }

    private func properties(of diagnostic: Diagnostic) -> [(String, String)] {
        let range = diagnostic.range
        var properties = [
            ("file", range.file), ("line", "\(range.start.line)"), ("endLine", "\(range.end.line)"),
        ]
        // Columns of an annotation that spans lines are refused. The last column is one that is
        // annotated, and not the one behind it.
        if range.start.line == range.end.line {
            properties.append(("col", "\(range.start.column)"))
            properties.append(("endColumn", "\(max(range.start.column, range.end.column - 1))"))
        }
        return properties + [("title", "\(diagnostic.code)")]
    }

    private static func command(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    /// As the runner's own toolkit escapes what stands behind the last `::`.
    private static func data(_ text: String) -> String {
        text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }

    /// A property's value, which a comma or a colon would end.
    private static func property(_ text: String) -> String {
        data(VisibleText.of(text)).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
