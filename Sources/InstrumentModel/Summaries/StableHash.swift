/// A short mark of a text that stays the same from run to run and from machine to machine.
///
/// It tells texts apart that nobody has made alike on purpose.
public enum StableHash {
    /// Sixteen hexadecimal digits: FNV-1a, 64 bits (Fowler, Noll & Vo 1991).
    public static func digits(of text: String) -> String {
        let value = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
            (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
