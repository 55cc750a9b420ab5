import DiagnosticRendering
import Diagnostics

/// Diagnostics as a person reads them.
enum TerminalReport {
    /// The rendered diagnostics of several files, or nil when there are none.
    static func text(for verdicts: [Verdict], colour: Bool) -> String? {
        let diagnostics = verdicts.flatMap(\.diagnostics)
        guard !diagnostics.isEmpty else { return nil }
        let renderer = TerminalRenderer(sources: verdicts.flatMap(\.sources), colour: colour)
        let found = verdicts.map(\.diagnostics).filter { !$0.isEmpty }
        let paragraphs = SideBySide.map(found) { renderer.paragraphs(for: $0) }
        return (paragraphs + [renderer.summary(of: diagnostics)]).joined(separator: "\n\n")
    }
}
