import InstrumentSyntax

/// What a tree says, whatever the order in which its mappings say it.
public enum TreeDigest {
    public static func text(of node: Node) -> String {
        switch node.content {
        case .scalar(let scalar): (scalar.isNull ? "null" : "text") + quoted(scalar.text)
        case .sequence(let nodes): "[" + nodes.map(text).joined(separator: ",") + "]"
        case .mapping(let entries):
            "{" + entries.map { quoted($0.key.value) + ":" + text(of: $0.value) }.sorted()
                .joined(separator: ",") + "}"
        }
    }

    /// With its length, so that no text can pass for the end of another.
    private static func quoted(_ text: String) -> String { "\(text.utf8.count)'\(text)'" }
}
