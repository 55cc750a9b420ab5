/// The three bytes that some editors put before a text in UTF-8.
///
/// They say how the text is written and are no part of it: the first character behind them stands in
/// line 1, column 1.
public enum ByteOrderMark {
    /// What the three bytes stand for.
    static let scalar: Unicode.Scalar = "\u{FEFF}"

    private static let bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The text behind the mark, or all of it where there is none.
    public static func removed(from text: [UInt8]) -> [UInt8] {
        text.starts(with: bytes) ? Array(text.dropFirst(bytes.count)) : text
    }
}
