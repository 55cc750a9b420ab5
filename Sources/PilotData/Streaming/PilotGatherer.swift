/// What becomes of rows while they stream by. Each worker has one of its own, so that none waits for
/// another; what the workers hand on comes in the order of the file.
public protocol PilotGatherer: Sendable {
    /// What a chunk of the file leaves that has to stay in order, such as lines of output.
    associatedtype Piece: Sendable

    /// Learns, before any row comes, which columns are carried along.
    mutating func begin(carriedColumns: [String])

    /// Takes in rows without problems.
    mutating func take(_ block: RowBlock)

    /// The same where codes are too large for a block's columns.
    ///
    /// - Parameter carriedColumns: how many columns the block carries along
    mutating func take(_ block: PilotBlock, carriedColumns: Int)

    /// What has gathered since the last call.
    mutating func piece() -> Piece
}

extension PilotGatherer {
    /// Most have no use for them.
    public mutating func begin(carriedColumns: [String]) {}
}
