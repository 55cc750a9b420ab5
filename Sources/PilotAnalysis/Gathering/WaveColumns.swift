import InstrumentModel

/// How the data tell waves and units apart.
struct WaveColumns: Sendable {
    /// The column that says which wave a row belongs to.
    let wave: String
    /// The declared waves, first to last.
    let order: [String]
    /// The keys that tell one unit from another, whatever the wave.
    let unit: [String]

    /// Nil where the instrument declares fewer than two waves, or nothing to know a unit by.
    init?(_ instrument: Instrument) {
        guard let waves = instrument.design.waves, waves.order.count > 1 else { return nil }
        wave = waves.column.value
        order = waves.order.map(\.value)
        unit = instrument.personColumns
        if unit.isEmpty { return nil }
    }
}
