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
    private static let laneSigns: UInt64 = 0x8000_8000_8000_8000

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

    /// Reads answers that stand side by side.
    ///
    /// - Returns: the place behind them; nil when one of them needs a closer look
    @inline(__always)
    private func answers(
        _ step: ParsingPlan.Step, at start: Int, _ row: Int, _ codes: UnsafeMutableBufferPointer<Code>
    ) -> Int? {
        var place = start
        var index = step.first
        let stop = step.first &+ step.count
        while index < stop {
            let word = word(at: place)
            let digits = word & 0x00FF_00FF_00FF_00FF
            if word & 0xFF00_FF00_FF00_FF00 == fours[index].terminators,
                ((digits &- fours[index].lows) | (fours[index].highs &- digits)) & Self.laneSigns == 0
            {
                let places = fours[index].places
                codes[places.0 &+ row] = Code(truncatingIfNeeded: digits) &- 0x30
                codes[places.1 &+ row] = Code(truncatingIfNeeded: digits >> 16) &- 0x30
                codes[places.2 &+ row] = Code(truncatingIfNeeded: digits >> 32) &- 0x30
                codes[places.3 &+ row] = Code(truncatingIfNeeded: digits >> 48) &- 0x30
                place &+= 8
                index &+= 4
                continue
            }
            guard let next = answer(cells[index], at: place, row, codes) else { return nil }
            place = next
            index &+= 1
        }
        return place
    }

    /// Reads one answer.
    @inline(__always)
    private func answer(
        _ cell: ParsingPlan.Cell, at place: Int, _ row: Int, _ codes: UnsafeMutableBufferPointer<Code>
    ) -> Int? {
        let byte = bytes[place]
        if byte == cell.terminator {
            codes[cell.place &+ row] = AnswerColumns.missing
            return place &+ 1
        }
        if bytes[place &+ 1] == cell.terminator {
            let code = meanings[cell.single &+ Int(byte)]
            codes[cell.place &+ row] = code
            return code == ParsingPlan.odd ? nil : place &+ 2
        }
        return number(cell, at: place, row, codes)
    }

    /// Reads an answer of several digits or with a sign.
    private func number(
        _ cell: ParsingPlan.Cell, at start: Int, _ row: Int, _ codes: UnsafeMutableBufferPointer<Code>
    ) -> Int? {
        let isNegative = bytes[start] == UInt8(ascii: "-")
        var place = isNegative ? start + 1 : start
        var value = 0
        while bytes[place] &- 0x30 <= 9, place < start + 6 {
            value = value * 10 + Int(bytes[place]) - 0x30
            place += 1
        }
        guard bytes[place] == cell.terminator, place > start + (isNegative ? 1 : 0) else { return nil }
        let entry = (isNegative ? -value : value) - cell.lowest
        guard entry >= 0, entry < cell.numberCount else { return nil }
        let code = meanings[cell.numbers + entry]
        codes[cell.place &+ row] = code
        return code == ParsingPlan.odd ? nil : place + 1
    }

    @inline(__always)
    private func word(at place: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }

    /// The high bit of each byte that is zero.
    @inline(__always)
    private static func zeroBytes(_ word: UInt64) -> UInt64 {
        (word &- everyByte) & ~word & highBits
    }
}
