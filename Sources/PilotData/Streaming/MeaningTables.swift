import Psychometrics

/// Gathers the meanings of bytes and numbers, once for each response scale.
struct MeaningTables {
    private(set) var meanings: [AnswerColumns.Code] = []
    private var places: [[AnswerColumns.Code]: Int] = [:]

    mutating func cell(_ decoder: AnswerDecoder, place: Int, terminator: UInt8) -> ParsingPlan.Cell {
        let codes = decoder.codes
        let numbers = codes.map { Self.meaning($0, decoder) }
        let single = (0...255).map {
            0x30...0x39 ~= $0 ? Self.meaning($0 - 0x30, decoder) : ParsingPlan.odd
        }
        let digits = (0...9).filter { Self.meaning($0, decoder) == AnswerColumns.Code($0) }
        // Digits with gaps are read one by one.
        let isGapless = digits.last.map { $0 - digits[0] + 1 == digits.count } ?? false
        return ParsingPlan.Cell(
            place: place, single: table(single), numbers: table(numbers), lowest: codes.lowerBound,
            numberCount: numbers.count, terminator: terminator,
            digits: isGapless ? (UInt64(0x30 + digits[0]), UInt64(0x30 + (digits.last ?? 0))) : (0x7FFF, 0))
    }

    private static func meaning(_ code: Int, _ decoder: AnswerDecoder) -> AnswerColumns.Code {
        guard let answer = decoder.answer(code) else { return ParsingPlan.odd }
        return answer == .missing ? AnswerColumns.missing : AnswerColumns.Code(answer)
    }

    private mutating func table(_ entries: [AnswerColumns.Code]) -> Int {
        if let place = places[entries] { return place }
        places[entries] = meanings.count
        meanings += entries
        return places[entries] ?? 0
    }
}
