/// An encoding of more than one byte a character, of which a text's first bytes tell.
public enum WideEncoding: String, Sendable {
    case utf16 = "UTF-16"
    case utf32 = "UTF-32"

    /// - Returns: nil where the text does not begin with the mark of one
    public init?(markOf bytes: UnsafeBufferPointer<UInt8>) {
        // The mark of UTF-32, little end first, begins with that of UTF-16.
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            self = .utf32
        } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            self = .utf16
        } else {
            return nil
        }
    }
}
