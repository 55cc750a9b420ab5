import Diagnostics

/// The occasions on which the instrument is given.
public struct Waves: Sendable, Equatable {
    /// The column of the data that says which wave a row belongs to. It is one of the key columns.
    public var column: Located<String>
    /// The waves as the data name them, first to last. Never empty.
    public var order: [Located<String>]

    public init(column: Located<String>, order: [Located<String>]) {
        self.column = column
        self.order = order
    }

    /// A wave's place in time, from 0; nil where there is no such wave.
    public func position(of wave: String) -> Int? { order.firstIndex { $0.value == wave } }
}
