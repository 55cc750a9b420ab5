/// The keys of a chunk's rows, in order, until all rows before them are known.
struct KeyBatch: Sendable {
    struct Entry: Sendable {
        /// The first key.
        var key: CompactKey
        /// The record in the chunk, counted from 0.
        var record: UInt32
        /// More than one where the keys of so many records count up.
        var count: UInt32
    }

    private(set) var entries: [Entry] = []
    /// What would continue the last entry.
    private var continuation: (number: UInt64, record: Int)?

    mutating func append(number: UInt64, record: Int) {
        if let next = continuation, next == (number, record) {
            entries[entries.count - 1].count += 1
        } else {
            entries.append(
                Entry(key: CompactKey(number: number), record: UInt32(clamping: record), count: 1))
        }
        continuation = (number + 1, record + 1)
    }

    mutating func append(_ key: CompactKey, record: Int) {
        if let number = key.number { return append(number: number, record: record) }
        entries.append(Entry(key: key, record: UInt32(clamping: record), count: 1))
        continuation = nil
    }

    mutating func append(_ parts: [String], record: Int) {
        if !parts.isEmpty { append(CompactKey(parts), record: record) }
    }
}
