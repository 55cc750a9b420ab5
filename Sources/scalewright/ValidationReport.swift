import ArgumentParser
import DiagnosticRendering
import Diagnostics
import FileStorage
import InstrumentCompiler

/// What `validate` prints.
struct ValidationReport {
    enum Format: String, ExpressibleByArgument, CaseIterable { case terminal, json, github, sarif }

    /// In the order in which the files were given.
    var verdicts: [Verdict]

    func text(as format: Format, colour: Bool) -> String {
        let diagnostics = verdicts.flatMap(\.diagnostics)
        switch format {
        case .terminal: return terminal(colour: colour)
        case .json: return JSONRenderer().render(diagnostics)
        case .github: return GitHubRenderer().render(diagnostics)
        case .sarif:
            let renderer = SARIFRenderer(
                documentation: InstrumentCompiler.documentation, version: ScalewrightVersion.current)
            return renderer.render(diagnostics)
        }
    }

    private func terminal(colour: Bool) -> String {
        var parts = [TerminalReport.text(for: verdicts, colour: colour), hint].compactMap(\.self)
        parts += verdicts.compactMap { verdict in verdict.contents.map { "\(verdict.file): sound – \($0)" } }
        return parts.map { $0 + "\n" }.joined()
    }

    /// That a program could mend some of it.
    private var hint: String? {
        let count = verdicts.flatMap(\.diagnostics).count { $0.fix != nil }
        guard count > 0 else { return nil }
        return count == 1
            ? "One of them needs no thought: --fix mends it." : "\(count) of them need no thought: --fix mends them."
    }
}
