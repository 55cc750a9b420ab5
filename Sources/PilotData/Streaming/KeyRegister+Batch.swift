extension KeyRegister {
    /// Registers the keys of a chunk.
    ///
    /// - Parameters:
    ///   - firstRow: the row of the chunk's first record
    ///   - repeated: called with each record whose key is not new, and the row that had it before
    mutating func insert(_ keys: KeyBatch, firstRow: Int, repeated: (_ record: Int, _ before: Int) -> Void) {
        for entry in keys.entries {
            let row = firstRow + Int(entry.record)
            if entry.count > 1, let number = entry.key.number {
                for found in insert(numbersFrom: number, count: Int(entry.count), row: row) {
                    repeated(found.row - firstRow, found.before)
                }
                continue
            }
            if let before = insert(entry.key, row: row) { repeated(Int(entry.record), before) }
        }
    }
}
