import Diagnostics
import Emission

/// What the file beside instruments says of how a build emits them.
public struct EmissionConfiguration: Sendable, Equatable {
    public static let fileName = "scalewright-config.yaml"

    public var access = AccessLevel.internal
    /// What a target's bundle holds of each instrument, by the emitters' names.
    public var outputs = usualOutputs
    /// Where the outputs are listed, for messages; nil where they are not.
    public var outputsRange: SourceRange?
    /// The language in which emitted code shows its texts unless it is told another; nil for the
    /// instruments' own.
    public var language: Located<String>?
    /// Whether a warning keeps the target from being built.
    public var warningsAreErrors = false

    /// What is emitted where the configuration does not say.
    public static let usualOutputs = ["codebook-html", "codebook-json"]

    public init() {}
}

extension EmissionConfiguration {
    /// What is wrong when the plugin promised the build other outputs than are configured: it reads one
    /// line of the file and this compiler all of it.
    ///
    /// - Parameter promised: what the plugin read
    public func mismatch(with promised: [String]) -> Diagnostic? {
        guard promised != outputs, let outputsRange else { return nil }
        return Diagnostic(
            .invalidValue, "The build expects other outputs than these", at: outputsRange,
            reason: "A plugin promises its outputs before anything runs, and is not asked again until the package changes.",
            advice: "Write them on one line, as in 'outputs: [\(outputs.joined(separator: ", "))]', and save Package.swift anew so that the plugin is asked again.")
    }

    /// What is wrong when an instrument has no texts in the configured language.
    ///
    /// - Parameter languages: the instrument's own, and those of its translations
    public func missingLanguage(among languages: [String]) -> Diagnostic? {
        guard let language, !languages.contains(language.value) else { return nil }
        return Diagnostic(
            .unknownName, "The instrument has no texts in '\(language.value)'", at: language.range,
            advice: Suggestion.advice(
                for: language.value, among: languages,
                otherwise: "It has \(languages.joined(separator: ", ")). Add a translation beside it."))
    }
}
