/// The text of a file, kept for quoting lines in messages.
public struct SourceText: Sendable {
    /// The path by which the user named the file.
    public var file: String
    /// The lines without their line endings.
    public var lines: [String]

    /// - Parameter bytes: the file's contents; what is not UTF-8 is shown as U+FFFD, and a byte order mark
    ///   before the text is not shown.
    public init(file: String, bytes: some Sequence<UInt8>) {
        self.file = file
        let bytes = ByteOrderMark.removed(from: Array(bytes))
        if bytes.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) {
            lines = bytes.split(omittingEmptySubsequences: false, whereSeparator: Self.endsLine)
                .map { String(decoding: $0, as: UTF8.self) }
        } else {
            // Line ends of two bytes or more, and what takes several scalars to make one.
            lines = String(decoding: bytes, as: UTF8.self)
                .split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
        }
    }

    /// Line feed, line tabulation and form feed.
    private static func endsLine(_ byte: UInt8) -> Bool { (0x0A...0x0C).contains(byte) }

    /// The line with this number, counted from 1, or nil beyond the end and where nothing could be read in it.
    public func line(_ number: Int) -> String? {
        guard lines.indices.contains(number - 1) else { return nil }
        let line = lines[number - 1]
        return Self.isReadable(line) ? line : nil
    }

    /// Whether at most a fifth of a line is no text, as nearly half of it is in UTF-16.
    private static func isReadable(_ line: String) -> Bool {
        let strange = line.unicodeScalars.count { $0 == "\u{0}" || $0 == "\u{FFFD}" }
        return strange == 0 || strange * 5 <= line.unicodeScalars.count
    }
}
