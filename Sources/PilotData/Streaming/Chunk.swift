/// Whole records of a file, as a worker gets them.
struct Chunk: Sendable {
    /// Counted from 0, in the order of the file.
    var index: Int
    /// Longer than the text by at least `PlainRecordParser.slack` zeros.
    var bytes: [UInt8]
    /// The length of the text.
    var count: Int
    /// False where a record was too long to be waited for.
    var isWhole = true

    func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
    }
}

/// What a worker found in a chunk; its rows are counted from 0.
struct ChunkReading: Sendable {
    /// Blank lines included.
    var records = 0
    /// Rows of answers, faulty ones included.
    var rows = 0
    var problems = DataProblems()
    var units = KeyBatch()
    /// Whether nothing after the chunk can be read.
    var isHalted = false
}
