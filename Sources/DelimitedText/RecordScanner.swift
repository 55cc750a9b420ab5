/// Cuts delimited text into records and fields (RFC 4180; CRLF, LF or CR).
public struct RecordScanner: Sendable {
    /// A field's bytes in the scanned buffer, its quotes not included.
    @frozen
    public struct Field: Sendable {
        public var start: Int
        public var end: Int
        /// Whether doubled quotes stand in it for single ones.
        public var hasDoubledQuotes: Bool
    }

    @frozen
    public enum Outcome: Sendable {
        /// A record that ends before this index.
        case record(next: Int)
        /// More bytes are needed.
        case incomplete
        case refused(Refusal)
    }

    @frozen
    public enum Refusal: Sendable {
        case nulByte
        case textAfterQuote
        case unclosedQuote
    }

    /// A record longer than this is not a row of answers.
    public static let recordLimit = 1 << 20

    public let delimiter: UInt8
    /// The fields of the record scanned last.
    public private(set) var fields: [Field] = []

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    public init(delimiter: UInt8) {
        self.delimiter = delimiter
    }

    /// Scans one record.
    ///
    /// - Parameter isLast: whether the text ends with the buffer
    public mutating func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isLast: Bool
    ) -> Outcome {
        fields.removeAll(keepingCapacity: true)
        var fieldStart = start
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            // Digits and letters need no further look.
            if byte &- 0x30 <= 9 || byte > 0x7C {
                index += 1
            } else if byte == delimiter {
                fields.append(Field(start: fieldStart, end: index, hasDoubledQuotes: false))
                index += 1
                fieldStart = index
            } else if byte == Self.lineFeed {
                fields.append(Field(start: fieldStart, end: index, hasDoubledQuotes: false))
                return .record(next: index + 1)
            } else if byte == Self.carriageReturn {
                guard index + 1 < bytes.count || isLast else { return .incomplete }
                fields.append(Field(start: fieldStart, end: index, hasDoubledQuotes: false))
                return .record(next: afterLine(bytes, index))
            } else if byte == Self.quote, index == fieldStart {
                switch quoted(bytes, from: index, isLast: isLast) {
                case .ended(let end, let isRecordEnd):
                    if isRecordEnd { return .record(next: end) }
                    index = end
                    fieldStart = end
                case .incomplete: return .incomplete
                case .refused(let refusal): return .refused(refusal)
                }
            } else if byte == 0 {
                return .refused(.nulByte)
            } else {
                index += 1
            }
        }
        guard isLast else { return .incomplete }
        fields.append(Field(start: fieldStart, end: bytes.count, hasDoubledQuotes: false))
        return .record(next: bytes.count)
    }

    private func afterLine(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        let pairs = bytes[index] == Self.carriageReturn && index + 1 < bytes.count
            && bytes[index + 1] == Self.lineFeed
        return index + (pairs ? 2 : 1)
    }

    private enum QuotedOutcome {
        case ended(next: Int, isRecordEnd: Bool)
        case incomplete
        case refused(Refusal)
    }

    /// Scans a quoted field, its opening quote at `start`, together with what ends it.
    private mutating func quoted(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isLast: Bool
    ) -> QuotedOutcome {
        var index = start + 1
        var hasDoubledQuotes = false
        while index < bytes.count {
            if bytes[index] == 0 { return .refused(.nulByte) }
            guard bytes[index] == Self.quote else {
                index += 1
                continue
            }
            let next = index + 1
            guard next < bytes.count || isLast else { return .incomplete }
            if next < bytes.count, bytes[next] == Self.quote {
                hasDoubledQuotes = true
                index += 2
                continue
            }
            fields.append(
                Field(start: start + 1, end: index, hasDoubledQuotes: hasDoubledQuotes))
            return afterQuote(bytes, next, isLast: isLast)
        }
        return isLast ? .refused(.unclosedQuote) : .incomplete
    }

    private mutating func afterQuote(
        _ bytes: UnsafeBufferPointer<UInt8>, _ next: Int, isLast: Bool
    ) -> QuotedOutcome {
        guard next < bytes.count else { return .ended(next: next, isRecordEnd: true) }
        switch bytes[next] {
        case delimiter:
            return .ended(next: next + 1, isRecordEnd: false)
        case Self.lineFeed:
            return .ended(next: next + 1, isRecordEnd: true)
        case Self.carriageReturn:
            guard next + 1 < bytes.count || isLast else { return .incomplete }
            return .ended(next: afterLine(bytes, next), isRecordEnd: true)
        default:
            return .refused(.textAfterQuote)
        }
    }
}

extension RecordScanner.Field {
    /// The field as text, its doubled quotes undone; nil when it is not UTF-8.
    public func text(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let raw = UnsafeBufferPointer(rebasing: bytes[start..<end])
        guard hasDoubledQuotes else { return String(validating: raw, as: UTF8.self) }
        // By byte: a quote and an accent after it are one character.
        var single: [UInt8] = []
        var isSecond = false
        for byte in raw {
            isSecond = byte == UInt8(ascii: "\"") && !isSecond
            if byte != UInt8(ascii: "\"") || isSecond { single.append(byte) }
        }
        return String(validating: single, as: UTF8.self)
    }
}
