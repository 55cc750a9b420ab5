import Diagnostics

/// Refuses what is not text before a parser has to make sense of it.
enum EncodingCheck {
    static func problem(in bytes: [UInt8], file: String, limits: SyntaxLimits) -> Diagnostic? {
        if bytes.isEmpty { return empty(file) }
        if bytes.count > limits.bytes { return tooLarge(file, limits) }
        if let encoding = otherEncoding(of: bytes) {
            return notText("The file is \(encoding), not UTF-8", at: .beginning(of: file))
        }
        if let offset = bytes.firstIndex(of: 0) {
            return notText(
                "The file is not text: it has a NUL byte", at: place(of: offset, in: bytes, file))
        }
        if let offset = firstInvalidByte(in: bytes) {
            return notText(
                "The file is not UTF-8: a byte here fits no character",
                at: place(of: offset, in: bytes, file))
        }
        return nil
    }

    static func empty(_ file: String) -> Diagnostic {
        Diagnostic(
            .emptyFile, "The file holds nothing", at: .beginning(of: file),
            reason: "An instrument has at least a name, an item and a scale.",
            advice: "Start with the lines 'scalewright: 1' and 'instrument: my_instrument'.")
    }

    private static func tooLarge(_ file: String, _ limits: SyntaxLimits) -> Diagnostic {
        Diagnostic(
            .fileTooLarge, "The file has more than \(limits.bytes) bytes",
            at: .beginning(of: file), reason: "No instrument is as long.",
            advice: "Check that this is the file you meant.")
    }

    /// The name of the encoding that a mark or the zeros beside the first letters give away.
    private static func otherEncoding(of bytes: [UInt8]) -> String? {
        let marks: [(start: [UInt8], encoding: String)] = [
            ([0xFF, 0xFE, 0, 0], "UTF-32"), ([0, 0, 0xFE, 0xFF], "UTF-32"),
            ([0xFF, 0xFE], "UTF-16"), ([0xFE, 0xFF], "UTF-16"),
        ]
        if let mark = marks.first(where: { bytes.starts(with: $0.start) }) { return mark.encoding }
        let isZero = bytes.prefix(4).map { $0 == 0 }
        let isWide = isZero == [true, false, true, false] || isZero == [false, true, false, true]
        return isWide ? "UTF-16" : nil
    }

    private static func notText(_ message: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .notText, message, at: range, reason: "Instruments are read as UTF-8 text.",
            advice: "Check that this is the file you meant, and save it as UTF-8.")
    }

    /// The offset of the first byte that does not belong to a well-formed UTF-8 sequence.
    private static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): offset += UTF8.width(scalar)
            case .emptyInput: return nil
            case .error: return offset
            }
        }
    }

    private static func place(of offset: Int, in bytes: [UInt8], _ file: String) -> SourceRange {
        let before = bytes[..<offset]
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        // Continuation bytes do not begin a character.
        let column = bytes[lineStart..<offset].count { $0 & 0xC0 != 0x80 } + 1
        let position = SourcePosition(line: line, column: column)
        return SourceRange(file: file, start: position, end: position)
    }
}
