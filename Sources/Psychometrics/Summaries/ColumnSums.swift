/// Sums over columns of keyed answers, in loops that compilers turn into vector instructions.
///
/// `Sum` is the width in which a block is added up: the narrower it is, the more rows share an
/// instruction. `holds` tells which width is enough.
struct ColumnSums<Sum: FixedWidthInteger & SignedInteger> {
    let columns: KeyedColumns

    /// Whether sums over so many rows stay within the width, whatever the answers.
    static func holds(_ items: [KeyedItem], rows: Int) -> Bool {
        let largest = items.map { max($0.bounds.lowerBound.magnitude, $0.bounds.upperBound.magnitude) }
            .max() ?? 0
        return UInt64(largest) * UInt64(largest) <= UInt64(Sum.max) / UInt64(max(rows, 1))
    }
}

extension ColumnSums {
    /// Σx
    func sum(_ item: Int) -> Int64 {
        columns.values[columns.column(item)].withUnsafeBufferPointer { values in
            var sum = Sum(0)
            for row in values.indices { sum &+= Sum(values[row]) }
            return Int64(sum)
        }
    }

    /// Σxy
    func product(_ first: Int, _ second: Int) -> Int64 {
        Self.total(columns.values[columns.column(first)], columns.values[columns.column(second)]) {
            Sum($0) &* Sum($1)
        }
    }

    /// Σx over the rows that answer another item.
    func sum(_ item: Int, with other: Int) -> Int64 {
        Self.total(columns.values[columns.column(item)], columns.present[columns.column(other)]) {
            Sum($0 & $1)
        }
    }

    /// Σx² over the rows that answer another item.
    func square(_ item: Int, with other: Int) -> Int64 {
        Self.total(columns.values[columns.column(item)], columns.present[columns.column(other)]) {
            let value = Sum($0 & $1)
            return value &* value
        }
    }

    /// The rows that answer both items.
    func count(_ first: Int, _ second: Int) -> Int64 {
        -Self.total(columns.present[columns.column(first)], columns.present[columns.column(second)]) {
            Sum($0 & $1)
        }
    }

    @inline(__always)
    private static func total(
        _ left: ArraySlice<KeyedColumns.Code>, _ right: ArraySlice<KeyedColumns.Code>,
        _ term: (KeyedColumns.Code, KeyedColumns.Code) -> Sum
    ) -> Int64 {
        left.withUnsafeBufferPointer { left in
            right.withUnsafeBufferPointer { right in
                var sum = Sum(0)
                for row in 0..<min(left.count, right.count) { sum &+= term(left[row], right[row]) }
                return Int64(sum)
            }
        }
    }
}
