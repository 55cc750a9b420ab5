/// A place in a source text.
public struct SourcePosition: Hashable, Comparable, Sendable {
    /// Line, counted from 1.
    public var line: Int
    /// Column in Unicode scalars, counted from 1, as editors show it.
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
