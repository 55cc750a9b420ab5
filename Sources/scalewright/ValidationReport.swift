import ArgumentParser
import Diagnostics
import FileStorage
import InstrumentCompiler
import InstrumentModel

/// What `validate` prints.
struct ValidationReport {
    enum Format: String, ExpressibleByArgument, CaseIterable { case terminal, json, github, sarif }

    /// In the order in which the files were given.
    var compilations: [Compilation]

    func text(as format: Format, colour: Bool) -> String {
        let diagnostics = compilations.flatMap(\.diagnostics)
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
        var parts = [TerminalReport.text(for: compilations, colour: colour), hint].compactMap(\.self)
        parts += compilations.compactMap { compilation in
            compilation.instrument.map {
                "\(compilation.source.file): sound – \(Self.summary(of: $0))"
            }
        }
        return parts.map { $0 + "\n" }.joined()
    }

    /// That a program could mend some of it.
    private var hint: String? {
        let count = compilations.flatMap(\.diagnostics).count { $0.fix != nil }
        guard count > 0 else { return nil }
        return count == 1
            ? "One of them needs no thought: --fix mends it." : "\(count) of them need no thought: --fix mends them."
    }

    /// "2 forms, 19 items, 3 scales".
    private static func summary(of instrument: Instrument) -> String {
        func count(_ number: Int, _ noun: String) -> String {
            "\(number) \(noun)\(number == 1 ? "" : "s")"
        }
        let composites = instrument.composites.count
        return [
            count(instrument.forms.count, "form"), count(instrument.items.count, "item"),
            count(instrument.scales.count, "scale"),
            composites == 0 ? nil : count(composites, "composite"),
        ].compactMap(\.self).joined(separator: ", ")
    }
}
