/// How much a document may ask for before it is refused. Everything in a file is hostile until read.
public struct SyntaxLimits: Sendable {
    /// Bytes in a file.
    public var bytes = 4 << 20
    /// Collections within collections.
    public var depth = 64
    /// Scalars and collections, each alias counted as all that it stands for.
    public var nodes = 200_000

    public init() {}
}
