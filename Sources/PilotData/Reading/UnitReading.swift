/// Tells by a row's keys which unit it describes.
struct UnitReading: Sendable {
    private struct Waves: Sendable {
        /// Of the wave, among the keys.
        var place: Int
        var names: [String]
        var bytes: [[UInt8]]
    }

    /// Of all keys.
    private let keys: [Int]
    /// Among the keys, of those that name a person; all of them where no waves are declared.
    private let persons: [Int]
    private let waves: Waves?

    init(_ layout: PilotLayout) {
        keys = Array(layout.keys.indices)
        let others = layout.keys.indices.filter { !layout.personColumns.contains(layout.keys[$0]) }
        guard !layout.personColumns.isEmpty, others.count == 1, let names = layout.levels[layout.keys[others[0]]]
        else {
            (persons, waves) = (keys, nil)
            return
        }
        persons = keys.filter { $0 != others[0] }
        waves = Waves(place: others[0], names: names, bytes: names.map { Array($0.utf8) })
    }

    /// The unit of a row; nil where rows have no keys.
    ///
    /// - Parameter carried: begins with the keys, none of them blank, without the spaces around them
    func unit(_ carried: [String]) -> UnitKey? {
        if keys.isEmpty { return nil }
        guard let waves else { return UnitKey(key: CompactKey(keys.map { carried[$0] })) }
        guard let wave = waves.names.firstIndex(of: carried[waves.place]) else {
            // Of a wave that is not declared; it is told from the others as one that comes after them.
            return UnitKey(key: CompactKey(keys.map { carried[$0] }), wave: waves.names.count)
        }
        return UnitKey(key: CompactKey(persons.map { carried[$0] }), wave: wave)
    }

    /// The unit of a plain row; nil where its keys have to be looked at more closely, or rows have none.
    func unit(_ cells: MarkedCells, of row: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UnitKey? {
        if keys.isEmpty { return nil }
        var wave = 0
        if let waves {
            let cell = cells.cell(row, waves.place, in: bytes)
            guard let index = waves.bytes.firstIndex(where: { $0.elementsEqual(cell) }) else { return nil }
            wave = index
        }
        return cells.key(row, persons, in: bytes).map { UnitKey(key: $0, wave: wave) }
    }
}
