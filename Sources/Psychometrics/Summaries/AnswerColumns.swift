/// Some rows of answers, item by item: the shape in which sums of products are gathered fastest.
///
/// Codes are half as long as an `AnswerCode`, so that more rows fit into the nearest cache and more of
/// them into one instruction.
public struct AnswerColumns: Sendable {
    public typealias Code = Int16

    /// Stands for an answer that was not given.
    public static let missing = Code.min
    /// The codes that fit, with room for telling `missing` from them by its sign.
    public static let codes = AnswerCode(Code.min / 2 + 1)...AnswerCode(Code.max / 2)

    /// The items of the form.
    public let itemCount: Int
    /// The rows that there is room for.
    public let capacity: Int
    /// The rows that are filled.
    public var rows = 0
    /// Items × capacity: an item's codes stand one after another. Beyond the last row they mean nothing.
    public var codes: [Code]

    public var isFull: Bool { rows == capacity }

    /// Room for as many rows as the nearest cache holds.
    public init(itemCount: Int) {
        self.itemCount = itemCount
        let fitting = Self.cacheSize / (max(itemCount, 1) * MemoryLayout<Code>.stride)
        // Whole vectors, and bounds within which sums keep to their width.
        capacity = min(max(fitting / 32 * 32, 64), 512)
        codes = [Code](repeating: Self.missing, count: itemCount * capacity)
    }

    private static let cacheSize = 16 << 10

    public mutating func removeAll() { rows = 0 }

    /// Adds a row, for which there must be room.
    ///
    /// - Parameter row: one code for each item, `AnswerCode.missing` or among `codes`
    public mutating func append(_ row: some Collection<AnswerCode>) {
        precondition(!isFull && row.count == itemCount, "A row has a code for each item, and room.")
        for (item, code) in row.enumerated() {
            codes[item * capacity + rows] = code == .missing ? Self.missing : Code(code)
        }
        rows += 1
    }

    /// The answers of one row, in the form's order.
    public func answers(ofRow row: Int, into answers: inout [AnswerCode]) {
        answers.removeAll(keepingCapacity: true)
        for item in 0..<itemCount {
            let code = codes[item * capacity + row]
            answers.append(code == Self.missing ? .missing : AnswerCode(code))
        }
    }
}
