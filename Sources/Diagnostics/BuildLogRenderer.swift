/// Diagnostics as compilers print them, one a line, which build systems and editors turn into links.
public struct BuildLogRenderer: Sendable {
    public init() {}

    /// `path:line:column: error: message`, without a final line break.
    public func render(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map(render).joined(separator: "\n")
    }

    private func render(_ diagnostic: Diagnostic) -> String {
        let start = diagnostic.range.start
        let place = "\(VisibleText.of(diagnostic.range.file)):\(start.line):\(start.column)"
        let advice = diagnostic.advice.map { ". \($0)" } ?? ""
        let text = "\(diagnostic.message)\(advice) [\(diagnostic.code)]"
        return "\(place): \(diagnostic.severity.rawValue): \(VisibleText.of(text))"
    }
}
