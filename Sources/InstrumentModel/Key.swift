import Diagnostics

/// A column of data that, with the other keys, identifies what a row describes.
public struct Key: Sendable, Equatable {
    /// What the column identifies: `teacher`, `student`, `wave`…
    public var role: Located<String>
    /// The column's name in the data.
    public var column: Located<String>

    public init(role: Located<String>, column: Located<String>) {
        self.role = role
        self.column = column
    }
}
