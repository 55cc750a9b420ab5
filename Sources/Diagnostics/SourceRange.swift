/// A stretch of a source file, from `start` up to but not including `end`.
public struct SourceRange: Hashable, Sendable {
    /// The path by which the user named the file.
    public var file: String
    public var start: SourcePosition
    public var end: SourcePosition

    public init(file: String, start: SourcePosition, end: SourcePosition) {
        self.file = file
        self.start = start
        self.end = end
    }

    /// The first character of a file, for problems that concern the file as a whole.
    public static func beginning(of file: String) -> SourceRange {
        let start = SourcePosition(line: 1, column: 1)
        return SourceRange(file: file, start: start, end: start)
    }
}
