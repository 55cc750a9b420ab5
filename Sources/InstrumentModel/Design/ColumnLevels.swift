extension Instrument {
    /// The values that the columns of waves and subgroups may have, by column; other columns hold
    /// anything.
    public var columnLevels: [String: [String]] {
        var levels = Dictionary(
            design.subgroups.map { ($0.column.value, $0.levels.map(\.value.value)) },
            uniquingKeysWith: { first, _ in first })
        if let waves = design.waves { levels[waves.column.value] = waves.order.map(\.value) }
        return levels
    }
}
