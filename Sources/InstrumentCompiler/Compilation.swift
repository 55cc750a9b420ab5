import Diagnostics
import InstrumentModel

/// What came of compiling one instrument.
public struct Compilation: Sendable {
    /// The sound instrument; nil when there are errors.
    public var instrument: Instrument?
    /// In the order of the files and of their places in them.
    public var diagnostics: [Diagnostic]
    /// The text of the instrument's own file.
    public var source: SourceText
    /// The texts of the files that it includes and of its translations.
    public var companionSources: [SourceText] = []

    /// All the texts that diagnostics point into, for quoting.
    public var sources: [SourceText] { [source] + companionSources }
}
