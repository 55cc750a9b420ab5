import InstrumentModel

/// Something that an instrument can be turned into.
///
/// An emitter is pure: an instrument in, files out. It is handed only instruments without errors.
public protocol Emitter: Sendable {
    /// The name by which the command line knows it, such as `codebook-html`.
    var target: String { get }
    /// One line on what it writes, for listings.
    var summary: String { get }
    /// Whether what it writes has the texts of every language in it, so that it is written once, and only
    /// told which language comes first.
    var holdsEveryLanguage: Bool { get }

    func emit(_ instrument: Instrument, with options: EmissionOptions) -> [OutputFile]
}

extension Emitter {
    public var holdsEveryLanguage: Bool { false }
}

/// What the caller of an emitter decides.
public struct EmissionOptions: Sendable, Hashable {
    /// The stem of every output file's name: `tsr` for `tsr.instrument.yaml`. It comes from the path
    /// and never from the file's content.
    public var baseName: String
    /// Access level of emitted Swift declarations.
    public var access: AccessLevel
    /// The language in which emitted code shows its texts unless it is told another; nil for the
    /// instrument's own.
    public var language: String?

    public init(baseName: String, access: AccessLevel = .internal, language: String? = nil) {
        self.baseName = baseName
        self.access = access
        self.language = language
    }
}

/// Who may use emitted Swift declarations.
public enum AccessLevel: String, Sendable, Hashable, CaseIterable {
    case `internal`
    case package
    case `public`
}
