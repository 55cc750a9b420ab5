/// What identifies a row of data: whose answers it holds, about whom, and when.
public protocol ResponseKey: Hashable, Sendable {
    /// The columns of the data, in order.
    static var columns: [String] { get }

    /// The values in those columns.
    var cells: [String] { get }

    /// - Parameter cells: one for each column; nil where one of them is no declared value
    init?(cells: [String])
}
