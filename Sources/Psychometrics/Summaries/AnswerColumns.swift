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

/// The keyed answers of a scale in some rows, item by item.
///
/// An answer that is not there counts as 0 in every sum; `present` tells it from an answer of 0.
struct KeyedColumns: Sendable {
    typealias Code = AnswerColumns.Code

    private(set) var rows = 0
    let items: Int
    private let capacity: Int
    /// Items × capacity.
    private(set) var values: [Code]
    /// All bits where there is an answer, none elsewhere (items × capacity).
    private(set) var present: [Code]

    init(items: Int, capacity: Int) {
        self.items = items
        self.capacity = capacity
        values = [Code](repeating: 0, count: items * capacity)
        present = values
    }

    func column(_ item: Int) -> Range<Int> { item * capacity..<item * capacity + rows }
}

extension KeyedColumns {
    /// Takes in a block of answers, turning around those of items that the scale reverses.
    mutating func fill(_ keyed: [KeyedItem], from columns: AnswerColumns) {
        rows = columns.rows
        for (index, item) in keyed.enumerated() {
            let sum = Code(truncatingIfNeeded: item.bounds.lowerBound &+ item.bounds.upperBound)
            // A mirrored code is sum − code; the complement of a number is −number − 1.
            let (turn, offset): (Code, Code) = item.isReversed ? (-1, sum &+ 1) : (0, 0)
            let start = item.column * columns.capacity
            let codes = columns.codes[start..<start + rows]
            Self.update(&present, from: index * capacity, codes) { $1.isAnswer }
            Self.update(&values, from: index * capacity, codes) {
                (($1 ^ turn) &+ offset) & $1.isAnswer
            }
        }
    }

    /// How many items each row answers.
    func answered(into counts: inout [Code]) {
        for row in 0..<rows { counts[row] = 0 }
        for item in 0..<items { Self.update(&counts, from: 0, present[column(item)]) { $0 &- $1 } }
    }

    /// Makes the answers of rows count as 0 that do not answer every item.
    ///
    /// - Parameter counts: how many items each row answers
    mutating func dropIncomplete(_ counts: [Code]) {
        let all = Code(items)
        for item in 0..<items {
            Self.update(&values, from: item * capacity, counts[..<rows]) { $1 == all ? $0 : 0 }
        }
    }

    /// Replaces each entry of a column by what comes of it and of the entry beside it.
    @inline(__always)
    private static func update(
        _ columns: inout [Code], from start: Int, _ other: ArraySlice<Code>,
        _ change: (Code, Code) -> Code
    ) {
        columns.withUnsafeMutableBufferPointer { columns in
            other.withUnsafeBufferPointer { other in
                let column = UnsafeMutableBufferPointer(
                    rebasing: columns[start..<start + other.count])
                for row in other.indices { column[row] = change(column[row], other[row]) }
            }
        }
    }

    mutating func removeAll() { rows = 0 }

    /// Adds a row of another block.
    mutating func append(_ row: Int, of other: KeyedColumns) {
        for item in 0..<items {
            values[item * capacity + rows] = other.values[item * other.capacity + row]
            present[item * capacity + rows] = other.present[item * other.capacity + row]
        }
        rows += 1
    }
}

extension AnswerColumns.Code {
    /// All bits where there is an answer: only `missing` stays negative when half of the width is added.
    @inline(__always)
    fileprivate var isAnswer: Self { ~((self &+ (1 << 14)) &>> 15) }
}
