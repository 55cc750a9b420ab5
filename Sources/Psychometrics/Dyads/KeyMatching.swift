/// Which rows of several tables describe the same unit.
public struct KeyMatching<Key: Hashable & Sendable>: Sendable {
    /// A unit, and its row in each of the tables; nil where it has none.
    public struct Match: Sendable {
        /// What the rows have in common.
        public var key: Key
        /// For each table, the place of the unit's row, from 0.
        public var rows: [Int?]

        /// Whether the unit has a row in every table.
        public var isComplete: Bool { !rows.contains(nil) }
    }

    /// A row whose key stands in an earlier row of the same table. It is matched with nothing.
    public struct Repetition: Sendable, Equatable {
        /// The place of the table, from 0.
        public var table: Int
        /// The place of the row in its table, from 0.
        public var row: Int
        /// The place of the earlier row.
        public var first: Int
    }

    /// In the order in which the units first appear, the first table before the second.
    public private(set) var matches: [Match] = []
    /// Rows that say again whose they are.
    public private(set) var repetitions: [Repetition] = []

    /// - Parameter tables: the keys of the rows of each
    public init(_ tables: [[Key]]) {
        var places: [Key: Int] = [:]
        for (table, keys) in tables.enumerated() {
            for (row, key) in keys.enumerated() {
                let place = places[key] ?? matches.count
                if place == matches.count {
                    places[key] = place
                    matches.append(Match(key: key, rows: [Int?](repeating: nil, count: tables.count)))
                }
                if let first = matches[place].rows[table] {
                    repetitions.append(Repetition(table: table, row: row, first: first))
                } else {
                    matches[place].rows[table] = row
                }
            }
        }
    }
}
