/// What tells a row's unit from others: whom it is about, and when.
struct UnitKey: Sendable {
    /// Of the person, or of the whole unit where no waves are declared.
    var key: CompactKey
    /// Counted from 0, in the order in which waves are declared.
    var wave = 0
}

/// Remembers which units have been seen, wave by wave, so that none counts twice; and tells whether somebody
/// has several rows, as a person has who answers in several waves.
///
/// A person is in the register of each wave with a row of that person, and nowhere else: asking whether anybody
/// comes back takes time, and no memory.
struct UnitRegister: Sendable {
    private var waves: [KeyRegister] = []
    private let findsPersons: Bool
    /// Whether somebody has several rows, as far as that is asked.
    private(set) var repeatsPersons = false

    /// - Parameter findsPersons: whether it is asked if somebody has several rows
    init(findsPersons: Bool) {
        self.findsPersons = findsPersons
    }

    /// Registers a row's unit.
    ///
    /// - Returns: the row that had the same unit before, if one had
    mutating func insert(_ unit: UnitKey, row: Int) -> Int? {
        findPerson(unit.key, wave: unit.wave)
        return waves[unit.wave].insert(unit.key, row: row)
    }

    /// Registers the units of a chunk.
    ///
    /// - Parameters:
    ///   - firstRow: the row of the chunk's first record
    ///   - repeated: called with each record whose unit is not new, and the row that had it before
    mutating func insert(_ units: KeyBatch, firstRow: Int, repeated: (_ record: Int, _ before: Int) -> Void) {
        for entry in units.entries {
            let (row, wave) = (firstRow + Int(entry.record), Int(entry.wave))
            guard entry.count > 1, let number = entry.key.number else {
                let before = insert(UnitKey(key: entry.key, wave: wave), row: row)
                if let before { repeated(Int(entry.record), before) }
                continue
            }
            for offset in 0..<UInt64(entry.count) { findPerson(CompactKey(number: number + offset), wave: wave) }
            for found in waves[wave].insert(numbersFrom: number, count: Int(entry.count), row: row) {
                repeated(found.row - firstRow, found.before)
            }
        }
    }

    /// Looks for a person in the other waves, and makes room for this one.
    private mutating func findPerson(_ person: CompactKey, wave: Int) {
        while waves.count <= wave { waves.append(KeyRegister()) }
        guard findsPersons, !repeatsPersons, waves.count > 1 else { return }
        repeatsPersons = waves.indices.contains { $0 != wave && waves[$0].contains(person) }
    }
}
