import Diagnostics
import InstrumentCompiler
import InstrumentModel

/// What is reported of a compiled file. The instrument itself is let go: a whole library of them would
/// be much to hold until the last one is done.
struct Verdict: Sendable {
    /// What messages call the file.
    var file: String
    var diagnostics: [Diagnostic]
    /// The texts that the diagnostics point into.
    var sources: [SourceText]
    /// What a sound instrument has: "2 forms, 19 items, 3 scales"; nil when there are errors.
    var contents: String?

    init(_ compilation: Compilation) {
        file = compilation.source.file
        diagnostics = compilation.diagnostics
        sources = diagnostics.isEmpty ? [] : compilation.sources
        contents = compilation.instrument.map(Self.contents)
    }

    private static func contents(of instrument: Instrument) -> String {
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
