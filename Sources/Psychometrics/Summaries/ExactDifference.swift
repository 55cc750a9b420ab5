/// Differences of products that would lose their last digits, or overflow, in one word.
package enum ExactDifference {
    /// a·b − c·d, exact until it is rounded once to the nearest double.
    package static func of(_ a: Int64, _ b: Int64, minus c: Int64, _ d: Int64) -> Double {
        let left = a.multipliedFullWidth(by: b)
        let right = c.multipliedFullWidth(by: d)
        let (low, borrows) = left.low.subtractingReportingOverflow(right.low)
        let high = left.high &- right.high &- (borrows ? 1 : 0)
        guard high < 0 else { return magnitude(UInt64(high), low) }
        let (negatedLow, wraps) = (~low).addingReportingOverflow(1)
        return -magnitude(UInt64(bitPattern: ~high) &+ (wraps ? 1 : 0), negatedLow)
    }

    private static func magnitude(_ high: UInt64, _ low: UInt64) -> Double {
        Double(high) * 0x1p64 + Double(low)
    }
}
