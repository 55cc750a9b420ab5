extension RecordCutter {
    /// Where the last record ends that surely ends in the bytes; 0 where none does.
    static func lastEnd(_ bytes: [UInt8], count: Int, _ delimiter: UInt8) -> Int {
        bytes.withUnsafeBufferPointer {
            lastEnd(UnsafeBufferPointer(rebasing: $0[..<count]), delimiter)
        }
    }

    private static func lastEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ delimiter: UInt8) -> Int {
        if hasQuote(bytes) { return lastEndAmongQuotes(bytes, delimiter) }
        var place = bytes.count
        while place > 0 {
            place -= 1
            // A line feed may still come behind a carriage return.
            if bytes[place] == 0x0A || bytes[place] == 0x0D && place + 1 < bytes.count { return place + 1 }
        }
        return 0
    }

    /// Looks at sixteen bytes at a time: this is done while the other workers wait for their chunks.
    private static func hasQuote(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        let (ones, quotes): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x2222_2222_2222_2222)
        var (left, right): (UInt64, UInt64) = (0, 0)
        var place = 0
        while place <= raw.count &- 16 {
            // The high bit of some byte is set where one of the eight is a quote.
            let first = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) ^ quotes
            let second = raw.loadUnaligned(fromByteOffset: place &+ 8, as: UInt64.self) ^ quotes
            left |= (first &- ones) & ~first
            right |= (second &- ones) & ~second
            place &+= 16
        }
        return (left | right) & (ones << 7) != 0 || bytes[place...].contains(0x22)
    }

    private static func lastEndAmongQuotes(
        _ bytes: UnsafeBufferPointer<UInt8>, _ delimiter: UInt8
    ) -> Int {
        var (place, end) = (0, 0)
        var beginsField = true
        while place < bytes.count {
            let byte = bytes[place]
            if byte == 0x22, beginsField {
                guard let closing = closingQuote(bytes, from: place + 1) else { return end }
                place = closing
            } else if byte == 0x0A {
                end = place + 1
            } else if byte == 0x0D {
                guard place + 1 < bytes.count else { return end }
                if bytes[place + 1] != 0x0A { end = place + 1 }
            }
            beginsField = byte == delimiter || byte == 0x0A || byte == 0x0D
            place += 1
        }
        return end
    }

    /// The quote that closes a field; nil where it may be the first half of a doubled one.
    private static func closingQuote(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var place = start
        while place + 1 < bytes.count {
            guard bytes[place] == 0x22 else {
                place += 1
                continue
            }
            guard bytes[place + 1] == 0x22 else { return place }
            place += 2
        }
        return nil
    }
}
