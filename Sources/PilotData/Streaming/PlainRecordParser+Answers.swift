import Psychometrics

/// The sign bits of the four digits in a word.
private let laneSigns: UInt64 = 0x8000_8000_8000_8000

/// How the answers of a plain record are read: four at a time where they are single digits, otherwise one
/// by one. The invariants are the parser's.
extension PlainRecordParser {
    /// Reads answers that stand side by side.
    ///
    /// - Returns: the place behind them; nil when one of them needs a closer look
    @inline(__always)
    func answers(
        _ step: ParsingPlan.Step, at start: Int, _ row: Int, _ codes: UnsafeMutableBufferPointer<Code>
    ) -> Int? {
        var place = start
        var index = step.first
        let stop = step.first &+ step.count
        while index < stop {
            let word = word(at: place)
            let digits = word & 0x00FF_00FF_00FF_00FF
            if word & 0xFF00_FF00_FF00_FF00 == fours[index].terminators,
                ((digits &- fours[index].lows) | (fours[index].highs &- digits)) & laneSigns == 0
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
}
