import Diagnostics

/// What is known about a kind of problem, as a page for a terminal.
public struct ExplanationRenderer: Sendable {
    private let style: TerminalStyle
    /// Width to which prose is wrapped, in columns.
    private static let width = 96

    public init(colour: Bool) {
        style = TerminalStyle(isColoured: colour)
    }

    /// The page, without a final line break.
    public func render(_ documentation: CodeDocumentation) -> String {
        let title = style.severity(
            "\(documentation.severity.rawValue)[\(documentation.code)]", documentation.severity)
        var parts = [title, paragraph(documentation.summary)]
        parts.append(section("why", documentation.reason))
        if !documentation.sources.isEmpty {
            parts.append(documentation.sources.map { section("see", $0) }.joined(separator: "\n"))
        }
        parts.append(section("fix", documentation.remedy))
        parts += documentation.failing.map { example("Found here:", $0) }
        parts += documentation.passing.map { example("Not here:", $0) }
        return parts.joined(separator: "\n\n")
    }

    /// One line a code.
    public func list(_ all: [CodeDocumentation]) -> String {
        let width = all.map(\.code.slug.count).max() ?? 0
        let level = Severity.allCases.map(\.rawValue.count).max() ?? 0
        return all.map { documentation in
            let slug = documentation.code.slug
            let severity = documentation.severity.rawValue
            let padding = String(repeating: " ", count: width - slug.count)
            let gap = String(repeating: " ", count: level - severity.count)
            return
                "\(documentation.code.id)  \(style.bold(slug))\(padding)  \(style.severity(severity, documentation.severity))\(gap)  \(documentation.summary)"
        }.joined(separator: "\n")
    }

    private func paragraph(_ text: String) -> String {
        Wrapping.lines(text, width: Self.width).joined(separator: "\n")
    }

    private func section(_ name: String, _ text: String) -> String {
        let hanging = String(repeating: " ", count: name.count + 4)
        return Wrapping.lines(text, width: Self.width - hanging.count).enumerated().map { index, line in
            index == 0 ? "  \(style.bold("\(name):")) \(line)" : hanging + line
        }.joined(separator: "\n")
    }

    private func example(_ title: String, _ example: CodeExample) -> String {
        let marked = example.marked
        var lines = marked.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        let gutter = String(lines.count).count
        let bar = style.faint("|")
        let margin = String(repeating: " ", count: gutter)
        let quoted = lines.enumerated().flatMap { index, line -> [String] in
            let number = String(index + 1)
            let padding = String(repeating: " ", count: gutter - number.count)
            let carets = Carets.line(below: line, number: index + 1, marks: marked.marks)
            return ["  \(padding)\(style.faint(number)) \(bar) \(VisibleText.of(line))"]
                + (carets.map { ["  \(margin) \(bar) \(style.severity($0, .error))"] } ?? [])
        }
        return ([style.bold(title), ""] + quoted).joined(separator: "\n")
    }
}
