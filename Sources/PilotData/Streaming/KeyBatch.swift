/// The units of a chunk's rows, in order, until all rows before them are known.
struct KeyBatch: Sendable {
    struct Entry: Sendable {
        /// The first key.
        var key: CompactKey
        /// The record in the chunk, counted from 0.
        var record: UInt32
        /// More than one where the keys of so many records count up.
        var count: UInt32
        var wave: UInt32
    }

    private(set) var entries: [Entry] = []
    /// What would continue the last entry.
    private var continuation: (number: UInt64, wave: Int, record: Int)?

    mutating func append(number: UInt64, wave: Int = 0, record: Int) {
        if let next = continuation, next == (number, wave, record) {
            entries[entries.count - 1].count += 1
        } else {
            append(UnitKey(key: CompactKey(number: number), wave: wave), alone: record)
        }
        continuation = (number + 1, wave, record + 1)
    }

    mutating func append(_ unit: UnitKey, record: Int) {
        if let number = unit.key.number { return append(number: number, wave: unit.wave, record: record) }
        append(unit, alone: record)
        continuation = nil
    }

    private mutating func append(_ unit: UnitKey, alone record: Int) {
        entries.append(
            Entry(key: unit.key, record: UInt32(clamping: record), count: 1, wave: UInt32(clamping: unit.wave)))
    }
}
