import Diagnostics

/// Diagnostics for people: the source line with the offending text underlined, why it matters, and
/// what to do.
public struct TerminalRenderer: Sendable {
    private let sources: [String: SourceText]
    private let style: TerminalStyle
    /// Width to which explanations are wrapped, in columns.
    private static let width = 96

    /// - Parameter sources: the texts that diagnostics point into; a place in any other is named, and
    ///   not quoted.
    public init(sources: [SourceText], colour: Bool) {
        self.sources = Dictionary(sources.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
        style = TerminalStyle(isColoured: colour)
    }

    /// The diagnostics with a line that counts them, without a final line break.
    public func render(_ diagnostics: [Diagnostic]) -> String {
        (diagnostics.isEmpty ? [] : [paragraphs(for: diagnostics)] + [summary(of: diagnostics)])
            .joined(separator: "\n\n")
    }

    /// The diagnostics alone, as paragraphs.
    public func paragraphs(for diagnostics: [Diagnostic]) -> String {
        diagnostics.map(render).joined(separator: "\n\n")
    }

    private func render(_ diagnostic: Diagnostic) -> String {
        let title =
            style.severity("\(diagnostic.severity.rawValue)[\(diagnostic.code)]", diagnostic.severity)
            + style.bold(": \(VisibleText.of(diagnostic.message))")
        let gutter = max(
            String(diagnostic.range.start.line).count,
            diagnostic.related.map { String($0.range.start.line).count }.max() ?? 0)
        var lines = [title]
        lines += excerpt(at: diagnostic.range, gutter: gutter, arrow: "-->") {
            style.severity($0, diagnostic.severity)
        }
        for related in diagnostic.related {
            lines += excerpt(
                at: related.range, gutter: gutter, arrow: ":::",
                label: VisibleText.of(related.message)
            ) { style.faint($0) }
        }
        lines += explanation("why", diagnostic.reason, gutter)
        lines += explanation("fix", diagnostic.advice, gutter)
        return lines.joined(separator: "\n")
    }

    /// The place, the line, and the underline with its label.
    private func excerpt(
        at range: SourceRange, gutter: Int, arrow: String, label: String = "",
        paint: (String) -> String
    ) -> [String] {
        let margin = String(repeating: " ", count: gutter)
        let place = "\(VisibleText.of(range.file)):\(range.start.line):\(range.start.column)"
        var lines = ["\(margin)\(style.faint(arrow)) \(place)"]
        guard let line = sources[range.file]?.line(range.start.line) else { return lines }
        let end = range.end.line == range.start.line ? range.end.column : Int.max
        let quoted = QuotedLine(line, from: range.start.column, to: end)
        let number = String(range.start.line)
        let padding = String(repeating: " ", count: gutter - number.count)
        let bar = style.faint("|")
        lines.append("\(margin) \(bar)")
        lines.append("\(padding)\(style.faint(number)) \(bar) \(quoted.text)")
        let underline = String(repeating: " ", count: quoted.indentation)
            + paint(String(repeating: "^", count: quoted.width) + (label.isEmpty ? "" : " \(label)"))
        lines.append("\(margin) \(bar) \(underline)")
        return lines
    }

    private func explanation(_ name: String, _ text: String?, _ gutter: Int) -> [String] {
        guard let text else { return [] }
        let margin = String(repeating: " ", count: gutter)
        let hanging = margin + String(repeating: " ", count: name.count + 5)
        return Wrapping.lines(VisibleText.of(text), width: Self.width - hanging.count)
            .enumerated().map { index, line in
                index == 0 ? "\(margin) = \(style.bold("\(name):")) \(line)" : hanging + line
            }
    }

    /// "3 errors, 1 warning in tsr.instrument.yaml".
    public func summary(of diagnostics: [Diagnostic]) -> String {
        let counts = Severity.allCases.compactMap { severity -> String? in
            let count = diagnostics.count { $0.severity == severity }
            return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }
        let files = Set(diagnostics.map(\.range.file))
        let place = files.count == 1 ? files.first.map(VisibleText.of) ?? "" : "\(files.count) files"
        return style.bold("\(counts.joined(separator: ", ")) in \(place)")
    }
}
