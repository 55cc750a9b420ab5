import Diagnostics
import InstrumentModel

/// What came of compiling one file.
public struct Compilation: Sendable {
    /// The sound instrument; nil when there are errors.
    public var instrument: Instrument?
    /// In the order of their places in the file.
    public var diagnostics: [Diagnostic]
    /// The file's text, for quoting.
    public var source: SourceText
}
