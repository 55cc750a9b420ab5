/// Reads the cells of one response scale: a code, a label, or nothing.
public struct CodeDecoder: Sendable {
    /// What a cell holds.
    @frozen
    public enum Content: Sendable, Hashable {
        case option(Int)
        /// A declared reason for there being no answer.
        case missing(Int)
        case blank
    }

    /// A code and the words that stand for it, if there are any.
    public typealias Entry = (code: Int, label: String?)

    @usableFromInline
    enum Meaning: UInt8, Sendable { case none, option, missing }

    private let options: [Int]
    private let missing: [Entry]
    /// What each code from `lowest` on means.
    @usableFromInline
    let meanings: [Meaning]
    @usableFromInline
    let lowest: Int
    /// Labels, lower-cased and with single spaces, and blank words.
    private let words: [String: Content]

    /// Bytes of a number; a longer one is no code, and computing with it could overflow.
    private static let longestCode = 8

    /// - Parameter blanks: cell contents, besides the empty one, that stand for no answer
    public init(options: [Entry], missing: [Entry], blanks: [String]) {
        let codes = (options + missing).map(\.code)
        let lowest = codes.min() ?? 0
        var meanings = [Meaning](repeating: .none, count: (codes.max() ?? 0) - lowest + 1)
        for reason in missing { meanings[reason.code - lowest] = .missing }
        for option in options { meanings[option.code - lowest] = .option }
        var words: [String: Content] = [:]
        for case (let code, let label?) in missing { words[CellText.normal(label)] = .missing(code) }
        for case (let code, let label?) in options { words[CellText.normal(label)] = .option(code) }
        for blank in blanks { words[CellText.normal(blank)] = .blank }
        (self.lowest, self.meanings, self.words) = (lowest, meanings, words)
        (self.options, self.missing) = (options.map(\.code), missing)
    }

    /// What a cell holds; nil when the response scale has no such answer.
    @inlinable
    @inline(__always)
    public func decode(
        _ field: RecordScanner.Field, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Content? {
        // One digit, as almost every cell is.
        if field.end - field.start == 1, let content = content(Int(bytes[field.start]) - 0x30) {
            return content
        }
        if field.end == field.start { return .blank }
        return decodeLonger(field, in: bytes)
    }

    /// The codes that may mean something, and those between them.
    public var codes: ClosedRange<Int> { lowest...lowest + meanings.count - 1 }

    /// What a code stands for; nil when the response scale has no such code.
    @inlinable
    @inline(__always)
    public func content(_ code: Int) -> Content? {
        let place = code - lowest
        guard place >= 0, place < meanings.count else { return nil }
        switch meanings[place] {
        case .option: return .option(code)
        case .missing: return .missing(code)
        case .none: return nil
        }
    }

    @usableFromInline
    func decodeLonger(
        _ field: RecordScanner.Field, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Content? {
        let cell = UnsafeBufferPointer(rebasing: bytes[field.start..<field.end])
        return integer(cell).flatMap(content) ?? field.text(in: bytes).flatMap(decodeText)
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
    private func decodeText(_ cell: String) -> Content? {
        let text = CellText.normal(cell)
        if text.isEmpty { return .blank }
        // Spreadsheets and data frames with gaps turn 3 into 3.0, or 3,0.
        let parts = text.split(
            omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "," })
        if parts.count <= 2, parts[0].utf8.count <= Self.longestCode, let whole = Int(parts[0]),
            parts.count < 2 || parts[1].allSatisfy({ $0 == "0" }), let content = content(whole)
        {
            return content
        }
        return words[text]
    }

    /// "a code (1…5), a label, -99 (Refused), blank", or the codes one by one when there are gaps.
    public var expectation: String {
        let codes = options.sorted()
        let first = codes.first ?? 0
        let last = codes.last ?? 0
        let isGapless = codes.count > 2 && last - first + 1 == codes.count
        let shown = isGapless ? "\(first)…\(last)" : codes.map(String.init).joined(separator: ", ")
        let reasons = missing.map { code, label in label.map { "\(code) (\($0))" } ?? "\(code)" }
        return (["a code (\(shown))"] + (words.isEmpty ? [] : ["a label"]) + reasons + ["blank"])
            .joined(separator: ", ")
    }
}
