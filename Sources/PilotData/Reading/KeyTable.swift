/// Which keys have been seen and in which rows, in twenty bytes a place.
///
/// Open addressing in small tables that grow one by one: while one grows, only it stands in memory
/// twice. A table is three eighths to three quarters full, so that a key takes 27 to 53 bytes.
struct KeyTable: Sendable {
    private struct Shard {
        var keys = [CompactKey](repeating: .none, count: 16)
        /// A row number takes 32 bits: a table with more rows would not fit into memory.
        var rows = [UInt32](repeating: 0, count: 16)
        var count = 0
    }

    private var shards = [Shard](repeating: Shard(), count: shardCount)
    /// Nobody outside the process knows which keys share a place.
    private let seed = UInt64.random(in: .min ... .max)
    private static let shardCount = 64

    /// Remembers a key, unless it is there.
    ///
    /// - Returns: the row that had it before
    mutating func insert(_ key: CompactKey, row: Int) -> Int? {
        let hash = hash(key)
        let shard = Int(hash % UInt64(Self.shardCount))
        if shards[shard].count * 4 >= shards[shard].keys.count * 3 { grow(shard) }
        let place = Self.place(of: key, hash, in: shards[shard].keys)
        guard shards[shard].keys[place] == .none else { return Int(shards[shard].rows[place]) }
        shards[shard].keys[place] = key
        shards[shard].rows[place] = UInt32(clamping: row)
        shards[shard].count += 1
        return nil
    }

    func contains(_ key: CompactKey) -> Bool {
        let hash = hash(key)
        let keys = shards[Int(hash % UInt64(Self.shardCount))].keys
        return keys[Self.place(of: key, hash, in: keys)] == key
    }

    /// Where a key stands, or would.
    private static func place(of key: CompactKey, _ hash: UInt64, in keys: [CompactKey]) -> Int {
        let mask = keys.count - 1
        var place = Int(truncatingIfNeeded: hash >> 6) & mask
        while keys[place] != key, keys[place] != .none { place = (place + 1) & mask }
        return place
    }

    private mutating func grow(_ shard: Int) {
        let old = shards[shard]
        shards[shard].keys = [CompactKey](repeating: .none, count: old.keys.count * 2)
        shards[shard].rows = [UInt32](repeating: 0, count: old.rows.count * 2)
        for (key, row) in zip(old.keys, old.rows) where key != .none {
            let place = Self.place(of: key, hash(key), in: shards[shard].keys)
            shards[shard].keys[place] = key
            shards[shard].rows[place] = row
        }
    }

    /// Both halves of a product of 128 bits, folded.
    private func hash(_ key: CompactKey) -> UInt64 {
        let product = (key.low ^ seed).multipliedFullWidth(by: (key.high &* 0x9E37_79B9_7F4A_7C15) | 1)
        let mixed = (product.high ^ product.low) &* 0xBF58_476D_1CE4_E5B9
        return mixed ^ (mixed >> 31)
    }
}
