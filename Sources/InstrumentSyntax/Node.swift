import Diagnostics

/// A value in a YAML document that knows where it stands.
public struct Node: Sendable {
    public enum Content: Sendable {
        case scalar(Scalar)
        case sequence([Node])
        case mapping([Entry])
    }

    /// A key and its value.
    public struct Entry: Sendable {
        public var key: Located<String>
        public var value: Node
    }

    public var content: Content
    public var range: SourceRange
    /// Written in brackets or braces, so that its entries may share lines.
    public var isFlow = false
}

/// The text of a scalar. What it means is for the place that expects it to say: a label `No` and a
/// version `1.10` stay text.
public struct Scalar: Sendable, Equatable {
    public var text: String
    /// Written without quotes, so that `~` and the empty text can mean "nothing".
    public var isPlain: Bool

    /// Whether it stands for no value at all.
    public var isNull: Bool { isPlain && (text.isEmpty || text == "~" || text == "null") }
}
