/// Adds blocks of answers to the summary of one scale.
struct ColumnGathering: Sendable {
    private enum Width { case narrow, wide, unbounded }

    private let width: Width
    private let gathersPairs: Bool
    /// All rows, of which the incomplete ones are then made to count as 0.
    private var complete: KeyedColumns
    /// The incomplete rows.
    private var partial: KeyedColumns
    /// How many items each row answers.
    private var counts: [KeyedColumns.Code]

    init(_ items: [KeyedItem], capacity: Int, gathersPairs: Bool) {
        self.gathersPairs = gathersPairs
        width =
            ColumnSums<Int16>.holds(items, rows: capacity)
            ? .narrow : ColumnSums<Int32>.holds(items, rows: capacity) ? .wide : .unbounded
        complete = KeyedColumns(items: items.count, capacity: capacity)
        partial = KeyedColumns(items: items.count, capacity: gathersPairs ? capacity : 0)
        counts = [KeyedColumns.Code](repeating: 0, count: capacity)
    }

    mutating func add(_ columns: AnswerColumns, to summary: inout ScaleSummary) {
        complete.fill(summary.items, from: columns)
        summary.rows += columns.rows
        setApart(&summary)
        switch width {
        case .narrow: addSums(Int16.self, to: &summary)
        case .wide: addSums(Int32.self, to: &summary)
        case .unbounded: addSums(Int64.self, to: &summary)
        }
    }

    /// Counts rows, and moves the incomplete ones out of the way.
    private mutating func setApart(_ summary: inout ScaleSummary) {
        complete.answered(into: &counts)
        let (all, usable) = Self.counted(counts[..<complete.rows], items: complete.items)
        summary.completeRows += all
        summary.usableRows += usable
        partial.removeAll()
        guard all < complete.rows else { return }
        if gathersPairs {
            for row in 0..<complete.rows where counts[row] > 0 && counts[row] < complete.items {
                partial.append(row, of: complete)
            }
        }
        complete.dropIncomplete(counts)
    }

    /// The rows that answer all items, and those that answer two or more, or the only one.
    private static func counted(
        _ counts: ArraySlice<KeyedColumns.Code>, items: Int
    ) -> (all: Int, usable: Int) {
        counts.withUnsafeBufferPointer { counts in
            let every = KeyedColumns.Code(items)
            let tooFew = min(every, 2) &- 1
            var (incomplete, usable): (KeyedColumns.Code, KeyedColumns.Code) = (0, 0)
            for count in counts {
                // The sign of a difference is a comparison that needs no branch.
                incomplete &-= (count &- every) &>> 15
                usable &-= (tooFew &- count) &>> 15
            }
            return (counts.count - Int(incomplete), Int(usable))
        }
    }

    private func addSums<Sum: FixedWidthInteger & SignedInteger>(
        _ width: Sum.Type, to summary: inout ScaleSummary
    ) {
        let sums = ColumnSums<Sum>(columns: complete)
        for first in 0..<complete.items {
            summary.sums[first] += sums.sum(first)
            let start = SymmetricMatrix.place(first, 0)
            for second in 0...first {
                summary.products[start + second] += sums.product(first, second)
            }
        }
        if partial.rows > 0 { addPairs(ColumnSums<Sum>(columns: partial), to: &summary) }
    }

    private func addPairs<Sum>(_ sums: ColumnSums<Sum>, to summary: inout ScaleSummary) {
        for first in 0..<partial.items {
            let start = SymmetricMatrix.place(first, 0)
            for second in 0...first {
                summary.pairCounts[start + second] += sums.count(first, second)
                summary.pairProducts[start + second] += sums.product(first, second)
            }
            for other in 0..<partial.items {
                summary.pairSums[first * partial.items + other] += sums.sum(first, with: other)
                summary.pairSquares[first * partial.items + other] += sums.square(first, with: other)
            }
        }
    }
}
