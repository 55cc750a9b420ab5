/// A repair that a program can make, because nothing about it is for a person to decide.
public struct FixIt: Hashable, Sendable {
    /// What it does: "Replace 'itmes' by 'items'".
    public var title: String
    public var edits: [TextEdit]

    public init(_ title: String, edits: [TextEdit]) {
        self.title = title
        self.edits = edits
    }
}

/// Puts other text in place of a stretch of a source file; an empty stretch is an insertion.
public struct TextEdit: Hashable, Sendable {
    public var range: SourceRange
    public var replacement: String

    public init(replacing range: SourceRange, with replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}
