import InstrumentModel
import Psychometrics

/// Reads the cells of one response scale: a code, a label, or nothing.
struct AnswerDecoder: Sendable {
    private enum Meaning: UInt8 { case none, option, missing }

    private let scale: ResponseScale
    /// What each code from `lowest` on means.
    private let meanings: [UInt8]
    private let lowest: Int
    /// Labels, lower-cased and with single spaces, and blank words.
    private let words: [String: AnswerCode]

    /// Bytes of a number; a longer one is no code, and computing with it could overflow.
    private static let longestCode = 8

    init(_ scale: ResponseScale, blanks: [String]) {
        self.scale = scale
        let codes = scale.options.map(\.code.value)
        let missing = scale.missing.map(\.code.value)
        let lowest = (codes + missing).min() ?? 0
        let highest = (codes + missing).max() ?? 0
        var meanings = [UInt8](repeating: Meaning.none.rawValue, count: highest - lowest + 1)
        for code in missing { meanings[code - lowest] = Meaning.missing.rawValue }
        for code in codes { meanings[code - lowest] = Meaning.option.rawValue }
        var words: [String: AnswerCode] = [:]
        for reason in scale.missing { words[Self.normal(reason.label.value)] = .missing }
        for option in scale.options {
            if let label = option.label?.value {
                words[Self.normal(label)] = AnswerCode(option.code.value)
            }
        }
        for blank in blanks { words[Self.normal(blank)] = .missing }
        (self.lowest, self.meanings, self.words) = (lowest, meanings, words)
    }

    /// The answer in a cell; nil when the response scale has no such answer.
    @inline(__always)
    func decode(
        _ field: RecordScanner.Field, in bytes: UnsafeBufferPointer<UInt8>
    ) -> AnswerCode? {
        let cell = UnsafeBufferPointer(rebasing: bytes[field.start..<field.end])
        // One digit, as almost every cell is.
        if cell.count == 1 {
            return answer(Int(cell[0]) - 0x30) ?? field.text(in: bytes).flatMap(decodeText)
        }
        if cell.isEmpty { return .missing }
        return integer(cell).flatMap(answer) ?? field.text(in: bytes).flatMap(decodeText)
    }

    /// The codes that may mean something, and those between them.
    var codes: ClosedRange<Int> { lowest...lowest + meanings.count - 1 }

    /// The answer that a code stands for; nil when the response scale has no such code.
    @inline(__always)
    func answer(_ code: Int) -> AnswerCode? {
        let place = code - lowest
        guard place >= 0, place < meanings.count else { return nil }
        switch meanings[place] {
        case Meaning.option.rawValue: return AnswerCode(truncatingIfNeeded: code)
        case Meaning.missing.rawValue: return .missing
        default: return nil
        }
    }

    /// Digits with an optional sign.
    private func integer(_ cell: UnsafeBufferPointer<UInt8>) -> Int? {
        var digits = cell[...]
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
        guard !digits.isEmpty, cell.count <= Self.longestCode else { return nil }
        var value = 0
        for digit in digits {
            guard digit &- 0x30 <= 9 else { return nil }
            value = value * 10 + Int(digit) - 0x30
        }
        return isNegative ? -value : value
    }

    /// A blank, a whole number with decimals, a label.
    @inline(never)
    private func decodeText(_ cell: String) -> AnswerCode? {
        let text = Self.normal(cell)
        if text.isEmpty { return .missing }
        // Spreadsheets and data frames with gaps turn 3 into 3.0, or 3,0.
        let parts = text.split(
            omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "," })
        if parts.count <= 2, parts[0].utf8.count <= Self.longestCode, let whole = Int(parts[0]),
            parts.count < 2 || parts[1].allSatisfy({ $0 == "0" }), let answer = answer(whole)
        {
            return answer
        }
        return words[text]
    }

    private static func normal(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }

    /// "1…5, -99 (missing), blank", or the codes one by one when there are gaps.
    var expectation: String {
        let codes = scale.options.map(\.code.value).sorted()
        let gapless = codes.count > 2 && codes.last.map { $0 - scale.lowest + 1 } == codes.count
        let options =
            gapless
            ? "\(scale.lowest)…\(scale.highest)" : codes.map(String.init).joined(separator: ", ")
        let missing = scale.missing.map { "\($0.code.value) (\($0.label.value))" }
        return (["a code (\(options))"] + (words.isEmpty ? [] : ["a label"]) + missing + ["blank"])
            .joined(separator: ", ")
    }
}
