import Diagnostics
import Emission
import InstrumentSyntax

extension EmissionConfiguration {
    /// Reads a configuration file.
    ///
    /// - Parameters:
    ///   - file: the path by which the user knows it, for messages.
    ///   - documents: the outputs that there are to choose from; empty where another tool checks the choice.
    public static func read(
        file: String, bytes: [UInt8], documents: [String]
    ) -> (configuration: EmissionConfiguration, diagnostics: [Diagnostic]) {
        let document = ParsedDocument(bytes: bytes, file: file)
        var reader = ConfigurationReader(documents: documents, diagnostics: document.diagnostics)
        if let root = document.root { reader.read(root) }
        return (reader.configuration, reader.diagnostics.sorted())
    }
}

/// Reads the keys of a configuration one by one.
private struct ConfigurationReader {
    var configuration = EmissionConfiguration()
    let documents: [String]
    var diagnostics: [Diagnostic]

    private static let keys = ["access", "outputs", "language", "warnings"]

    init(documents: [String], diagnostics: [Diagnostic]) {
        self.documents = documents
        self.diagnostics = diagnostics
    }

    mutating func read(_ root: Node) {
        guard case .mapping(let entries) = root.content else {
            diagnostics.append(
                Diagnostic(
                    .wrongType, "The configuration needs keys and values", at: root.range,
                    advice: "Write it as 'access: public'."))
            return
        }
        for entry in entries {
            switch entry.key.value {
            case "access": access(entry.value)
            case "outputs": outputs(entry.value)
            case "language": language(entry.value)
            case "warnings": warnings(entry.value)
            default: unknown(entry.key)
            }
        }
    }

    private mutating func access(_ node: Node) {
        let levels = AccessLevel.allCases.map(\.rawValue)
        guard let level = choice(node, among: levels, called: "access level").flatMap(AccessLevel.init)
        else { return }
        configuration.access = level
    }

    private mutating func warnings(_ node: Node) {
        guard let wanted = choice(node, among: ["shown", "errors"], called: "way to treat warnings")
        else { return }
        configuration.warningsAreErrors = wanted == "errors"
    }

    private mutating func outputs(_ node: Node) {
        guard !documents.isEmpty else { return }
        guard case .sequence(let nodes) = node.content else {
            diagnostics.append(
                Diagnostic(
                    .wrongType, "The outputs need a list", at: node.range,
                    advice: "Write it as 'outputs: [\(documents.joined(separator: ", "))]'."))
            return
        }
        var wanted: [String] = []
        for node in nodes {
            guard let output = choice(node, among: documents, called: "output") else { continue }
            guard !wanted.contains(output) else {
                diagnostics.append(
                    Diagnostic(
                        .invalidValue, "'\(output)' is listed twice", at: node.range,
                        advice: "List it once."))
                continue
            }
            wanted.append(output)
        }
        configuration.outputs = wanted
        configuration.outputsRange = node.range
    }

    private mutating func language(_ node: Node) {
        guard case .scalar(let scalar) = node.content, !scalar.text.isEmpty else {
            diagnostics.append(
                Diagnostic(
                    .wrongType, "The language needs a language tag", at: node.range,
                    advice: "Write it as 'language: de'."))
            return
        }
        configuration.language = Located(scalar.text, at: node.range)
    }

    private mutating func choice(_ node: Node, among choices: [String], called name: String) -> String? {
        var advice = "Write one of \(choices.joined(separator: ", "))."
        if case .scalar(let scalar) = node.content {
            if choices.contains(scalar.text) { return scalar.text }
            advice = Suggestion.advice(for: scalar.text, among: choices, otherwise: advice)
        }
        diagnostics.append(
            Diagnostic(.invalidValue, "This is no \(name)", at: node.range, advice: advice))
        return nil
    }

    private mutating func unknown(_ key: Located<String>) {
        diagnostics.append(
            Diagnostic(
                .unknownKey, "'\(key.value)' is not a key of the configuration", at: key.range,
                advice: Suggestion.advice(
                    for: key.value, among: Self.keys,
                    otherwise: "The keys are \(Self.keys.joined(separator: ", ")).")))
    }
}
