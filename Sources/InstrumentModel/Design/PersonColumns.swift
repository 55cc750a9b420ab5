extension Instrument {
    /// The key columns that together name a person, or a pair, whatever the wave. Empty where no waves are
    /// declared: then every row has a key of its own.
    public var personColumns: [String] {
        guard let wave = design.waves?.column.value else { return [] }
        return keys.map(\.column.value).filter { $0 != wave }
    }

    /// Whether a person, or a pair, may have several rows: one in each of several waves.
    public var mayRepeatPersons: Bool {
        !personColumns.isEmpty && design.waves?.order.count ?? 0 > 1
    }
}
