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
