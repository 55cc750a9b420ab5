import Psychometrics

/// Reads the records that almost all are, straight into columns: no quotes, no labels, every cell a
/// declared code or blank. At any other it gives up, and `RecordScanner` has a closer look.
///
/// This is the one place that reads memory without checking every index. It rests on these invariants:
/// - zeros stand in `slack` bytes beyond `end`. A zero ends no field and is no answer, and no more than
///   eight bytes are read from a place that lies before one, so that reading stops within them;
/// - `codes` holds the columns of which each cell's place is an item's first row, and `row` is below
///   their capacity;
/// - `marks` has room for two entries for each marked field of each of the columns' rows;
/// - a range whose number is asked for lies in the text.
struct PlainRecordParser {
    typealias Code = AnswerColumns.Code

    /// Bytes beyond the text that may be read.
    static let slack = 16

    let bytes: UnsafeBufferPointer<UInt8>
    let end: Int
    let steps: UnsafeBufferPointer<ParsingPlan.Step>
    let cells: UnsafeBufferPointer<ParsingPlan.Cell>
    let fours: UnsafeBufferPointer<ParsingPlan.Four>
    let meanings: UnsafeBufferPointer<Code>
    let delimiter: UInt8
    let lineEnd: UInt8

    private static let everyByte: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// Reads a record into a row of the columns.
    ///
    /// - Parameter mark: where the row's entries in `marks` begin
    /// - Returns: where the next record begins; nil when this one is not plain
    @inline(__always)
    func record(
        at start: Int, row: Int, _ codes: UnsafeMutableBufferPointer<Code>, mark: Int,
        _ marks: UnsafeMutableBufferPointer<UInt32>
    ) -> Int? {
        var place = start
        for step in steps {
            if step.kind == .answers {
                guard let next = answers(step, at: place, row, codes) else { return nil }
                place = next
                continue
            }
            for field in 0..<step.count {
                let isLast = step.isLast && field == step.count - 1
                guard let next = fieldEnd(from: place, isLast: isLast) else { return nil }
                if step.kind == .marked {
                    let entry = mark &+ 2 &* (step.first &+ field)
                    marks[entry] = UInt32(truncatingIfNeeded: place)
                    marks[entry &+ 1] = UInt32(truncatingIfNeeded: next)
                }
                place = next &+ 1
            }
        }
        guard lineEnd == 0x0D else { return place }
        return bytes[place] == 0x0A ? place + 1 : nil
    }

    /// The whole number in a range of at most eight bytes, if it is written without leading zeros.
    @inline(__always)
    static func number(
        _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
    ) -> UInt64? {
        guard 1...8 ~= range.count, bytes[range.lowerBound] != 0x30 else { return nil }
        let raw = UnsafeRawBufferPointer(bytes)
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self))
        // The digits move to the high bytes, and zeros take their place in front.
        let digits = (word ^ (0x30 &* everyByte)) << UInt64(64 &- 8 &* range.count)
        guard (digits | (digits &+ 0x76 &* everyByte)) & highBits == 0 else { return nil }
        // Neighbours join to twos, fours and eights, the first one counting ten times, …
        let twos = (digits &* 10 &+ digits >> 8) & 0x00FF_00FF_00FF_00FF
        let fours = (twos &* 100 &+ twos >> 16) & 0x0000_FFFF_0000_FFFF
        return (fours &* 10_000 &+ fours >> 32) & 0xFFFF_FFFF
    }

    /// The end of a field that is not looked into; nil where quotes, control characters or a wrong
    /// separator make it more than plain text.
    @inline(__always)
    private func fieldEnd(from start: Int, isLast: Bool) -> Int? {
        guard bytes[start] != UInt8(ascii: "\"") else { return nil }
        let ending = UInt64(isLast ? lineEnd : delimiter) &* Self.everyByte
        let other = UInt64(delimiter) &* Self.everyByte
        var place = start
        while place < end {
            let word = word(at: place)
            let endings = Self.zeroBytes(word ^ ending)
            // Bytes below a space, and separators where the line should end.
            var stops = (word &- 0x20 &* Self.everyByte) & ~word & Self.highBits
            if isLast { stops |= Self.zeroBytes(word ^ other) }
            if endings != 0 {
                let first = endings & (0 &- endings)
                // The lowest mark of each is exact; those above may be echoes of it.
                return stops & (first &- 1) == 0 ? place &+ first.trailingZeroBitCount >> 3 : nil
            }
            if stops != 0 { return nil }
            place &+= 8
        }
        return nil
    }

    @inline(__always)
    func word(at place: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }

    /// The high bit of each byte that is zero.
    @inline(__always)
    private static func zeroBytes(_ word: UInt64) -> UInt64 {
        (word &- everyByte) & ~word & highBits
    }
}
