import Diagnostics
import InstrumentCompiler

/// Diagnostics as a person reads them.
enum TerminalReport {
    /// The rendered diagnostics of several files, or nil when there are none.
    static func text(for compilations: [Compilation], colour: Bool) -> String? {
        let diagnostics = compilations.flatMap(\.diagnostics)
        guard !diagnostics.isEmpty else { return nil }
        let renderer = TerminalRenderer(sources: compilations.flatMap(\.sources), colour: colour)
        return renderer.render(diagnostics)
    }
}
