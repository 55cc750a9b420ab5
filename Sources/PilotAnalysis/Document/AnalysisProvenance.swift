import Psychometrics

/// Where the figures come from: enough to compute them again, and to know whether a report is about the
/// instrument and the data that one has at hand.
public struct AnalysisProvenance: Sendable, Hashable {
    /// One form's answers.
    public struct Source: Sendable, Hashable {
        public var form: String
        /// The SHA-256 of the file, in hexadecimal digits.
        public var dataHash: String
        public var rows: Int

        public init(form: String, dataHash: String, rows: Int) {
            self.form = form
            self.dataHash = dataHash
            self.rows = rows
        }
    }

    /// The instrument's id.
    public var instrument: String
    public var title: String
    public var version: String
    /// Changes whenever anything in the instrument does; nil for one that comes from no file.
    public var contentHash: String?
    public var source: Source
    /// The other form of a pair, where its answers were given.
    public var partner: Source?
    public var settings: AnalysisSettings
    /// The call that makes this analysis again.
    public var command: String
    /// Of Scalewright.
    public var softwareVersion: String

    public init(
        instrument: String, title: String, version: String, contentHash: String?, source: Source,
        partner: Source? = nil, settings: AnalysisSettings, command: String, softwareVersion: String
    ) {
        self.instrument = instrument
        self.title = title
        self.version = version
        self.contentHash = contentHash
        self.source = source
        self.partner = partner
        self.settings = settings
        self.command = command
        self.softwareVersion = softwareVersion
    }
}
