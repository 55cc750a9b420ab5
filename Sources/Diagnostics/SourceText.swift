/// The text of a file, kept for quoting lines in messages.
public struct SourceText: Sendable {
    /// The path by which the user named the file.
    public var file: String
    /// The lines without their line endings.
    public var lines: [String]

    /// - Parameter bytes: the file's contents; what is not UTF-8 is shown as U+FFFD.
    public init(file: String, bytes: some Sequence<UInt8>) {
        self.file = file
        let text = String(decoding: Array(bytes), as: UTF8.self)
        self.lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
    }

    /// The line with this number, counted from 1, or nil beyond the end.
    public func line(_ number: Int) -> String? {
        lines.indices.contains(number - 1) ? lines[number - 1] : nil
    }
}
