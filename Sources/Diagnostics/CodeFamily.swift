/// A hundred codes that concern the same part of an instrument.
public struct CodeFamily: Sendable {
    /// What their ids begin with: `SW02`.
    public var prefix: String
    public var title: String

    public static let all = [
        CodeFamily(prefix: "SW00", title: "The file and its YAML"),
        CodeFamily(prefix: "SW01", title: "The language"),
        CodeFamily(prefix: "SW02", title: "Soundness"),
        CodeFamily(prefix: "SW03", title: "Wording"),
        CodeFamily(prefix: "SW04", title: "Response scales"),
        CodeFamily(prefix: "SW05", title: "Scales"),
        CodeFamily(prefix: "SW06", title: "Parallel forms"),
        CodeFamily(prefix: "SW07", title: "Self-efficacy"),
        CodeFamily(prefix: "SW08", title: "Scores"),
        CodeFamily(prefix: "SW09", title: "The study"),
    ]

    public func contains(_ code: DiagnosticCode) -> Bool { code.id.hasPrefix(prefix) }
}
