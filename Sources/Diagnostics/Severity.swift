/// How much a diagnostic matters.
public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
    /// The instrument is unsound; nothing is emitted from it.
    case error
    /// The instrument can be used, but its measurement is at risk.
    case warning
    /// A remark worth knowing.
    case note
}
