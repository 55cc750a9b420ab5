/// A unit's key in sixteen bytes, by which keys are compared.
///
/// Whole numbers and keys of at most fifteen bytes are held as they are, so that two of them are equal
/// exactly when the keys are. A longer key, or one with letters beyond ASCII, is a digest of 120 bits, by a
/// function that nobody outside the process knows: among n of them, two different ones are taken for each
/// other with a probability below n² ÷ 2¹²¹, which is 10⁻¹⁸ for a billion units.
struct CompactKey: Hashable, Sendable {
    private(set) var low: UInt64
    /// The top byte is the length of a text, or one of the marks.
    private(set) var high: UInt64

    private static let longestText = 15
    private static let longestNumber = 18
    private static let digestMark: UInt64 = 16 << 56
    private static let numberMark: UInt64 = 17 << 56

    /// No key: a key is never blank.
    static let none = CompactKey(low: 0, high: 0)

    private init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
    }

    init(number: UInt64) {
        self.init(low: number, high: Self.numberMark)
    }

    /// The whole number that the key is, in the one way of writing it that has no leading zeros.
    var number: UInt64? { high == Self.numberMark ? low : nil }

    /// - Parameter bytes: of ASCII, and not empty
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        if let number = Self.number(bytes) {
            self.init(number: number)
        } else if bytes.count <= Self.longestText {
            var (low, high): (UInt64, UInt64) = (0, UInt64(bytes.count) << 56)
            for (place, byte) in bytes.enumerated() {
                let shift = UInt64(8 * (place % 8))
                if place < 8 { low |= UInt64(byte) << shift } else { high |= UInt64(byte) << shift }
            }
            self.init(low: low, high: high)
        } else {
            self.init(
                low: Self.digest(bytes, 0), high: Self.digest(bytes, 1) >> 8 | Self.digestMark)
        }
    }

    static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
        guard 1...longestNumber ~= bytes.count, bytes.count == 1 || bytes[0] != 0x30 else { return nil }
        var number: UInt64 = 0
        for byte in bytes {
            guard byte &- 0x30 <= 9 else { return nil }
            number = number &* 10 &+ UInt64(byte &- 0x30)
        }
        return number
    }

    private static func digest(_ bytes: UnsafeBufferPointer<UInt8>, _ salt: UInt8) -> UInt64 {
        var hasher = Hasher()
        hasher.combine(salt)
        hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }
}

extension CompactKey {
    /// A key of several parts. Letters with accents can be written in two ways, and are the same letters.
    init(_ parts: [String]) {
        self.init(parts.count == 1 ? parts[0] : parts.joined(separator: "\0"))
    }

    /// - Parameter text: not empty
    init(_ text: String) {
        var text = text
        if !text.utf8.allSatisfy({ $0 < 0x80 }) {
            guard let plain = Self.asASCII(text) else {
                self.init(low: Self.digest(text, 0), high: Self.digest(text, 1) >> 8 | Self.digestMark)
                return
            }
            text = plain
        }
        self = text.withUTF8 { CompactKey($0) }
    }

    /// The text of ASCII that is canonically equal to a text; nil where there is none.
    private static func asASCII(_ text: String) -> String? {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            guard scalar.isASCII || singletons[scalar] != nil else { return nil }
            plain.append(singletons[scalar] ?? scalar)
        }
        return String(plain)
    }

    /// The only characters beyond ASCII that are canonically equal to one of ASCII (Unicode Standard
    /// Annex 15): the kelvin sign, the Greek question mark and the Greek varia.
    private static let singletons: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{212A}": "K", "\u{37E}": ";", "\u{1FEF}": "`",
    ]

    /// The same for texts that are canonically equal, as hashing promises of equal strings.
    private static func digest(_ text: String, _ salt: UInt8) -> UInt64 {
        var hasher = Hasher()
        hasher.combine(salt)
        hasher.combine(text)
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }
}
