import Diagnostics
import Emission
import InstrumentReading
import InstrumentSyntax

/// The file beside instruments that says how a build emits them.
public struct EmissionConfiguration: Sendable, Equatable {
    public static let fileName = "scalewright-config.yaml"
    private static let keys = ["access"]

    public var access: AccessLevel

    public init(access: AccessLevel = .internal) {
        self.access = access
    }

    /// Reads a configuration file.
    ///
    /// - Parameter file: the path by which the user knows it, for messages.
    public static func read(
        file: String, bytes: [UInt8]
    ) -> (configuration: EmissionConfiguration, diagnostics: [Diagnostic]) {
        let document = ParsedDocument(bytes: bytes, file: file)
        var configuration = EmissionConfiguration()
        var diagnostics = document.diagnostics
        guard let root = document.root else { return (configuration, diagnostics.sorted()) }
        guard case .mapping(let entries) = root.content else {
            diagnostics.append(
                Diagnostic(
                    .wrongType, "The configuration needs keys and values", at: root.range,
                    advice: "Write it as 'access: public'."))
            return (configuration, diagnostics.sorted())
        }
        for entry in entries {
            guard keys.contains(entry.key.value) else {
                diagnostics.append(unknownKey(entry.key))
                continue
            }
            if case .scalar(let scalar) = entry.value.content, let access = AccessLevel(rawValue: scalar.text) {
                configuration.access = access
            } else {
                diagnostics.append(wrongAccess(entry.value))
            }
        }
        return (configuration, diagnostics.sorted())
    }

    private static func unknownKey(_ key: Located<String>) -> Diagnostic {
        Diagnostic(
            .unknownKey, "'\(key.value)' is not a key of the configuration", at: key.range,
            advice: Suggestion.advice(
                for: key.value, among: keys, otherwise: "The only key is access."))
    }

    private static func wrongAccess(_ node: Node) -> Diagnostic {
        let levels = AccessLevel.allCases.map(\.rawValue)
        var advice = "Write \(levels.joined(separator: ", ")) – one of them."
        if case .scalar(let scalar) = node.content {
            advice = Suggestion.advice(for: scalar.text, among: levels, otherwise: advice)
        }
        return Diagnostic(
            .invalidValue, "This is no access level", at: node.range, advice: advice)
    }
}
