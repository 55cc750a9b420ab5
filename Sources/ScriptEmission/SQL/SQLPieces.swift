/// SQL that is a list, in the pieces between which a line may break. It breaks nowhere else: a comma may
/// well stand in a string.
struct SQLPieces {
    private(set) var pieces: [String]

    init(_ pieces: [String]) {
        self.pieces = pieces
    }

    /// All on one line.
    var text: String { pieces.joined(separator: ", ") }

    /// The list between what begins and ends it.
    func enclosed(by opening: String, _ closing: String) -> SQLPieces {
        guard !pieces.isEmpty else { return SQLPieces([opening + closing]) }
        var enclosed = pieces
        enclosed[0] = opening + enclosed[0]
        enclosed[enclosed.count - 1] += closing
        return SQLPieces(enclosed)
    }

    /// Lists one after the other.
    static func joined(_ lists: [SQLPieces]) -> SQLPieces { SQLPieces(lists.flatMap(\.pieces)) }
}
