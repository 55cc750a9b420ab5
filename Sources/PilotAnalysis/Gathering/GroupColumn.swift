import InstrumentModel

/// A column whose groups are looked at by themselves.
struct GroupColumn: Sendable {
    let name: String
    /// The declared level that the others are compared with; nil where nothing is declared.
    let reference: String?
    /// What the levels stand for.
    let labels: [String: String]
    /// The fewest people that a figure of a group may rest on.
    let minimum: Int
    /// The scales on which levels are compared; empty for all.
    let compared: [String]
    /// Whether the levels are waves: the same people are in all of them, and comparisons of groups are not for
    /// them.
    let isWave: Bool

    init(_ column: String, of instrument: Instrument, _ settings: AnalysisSettings) {
        name = column
        let declared = instrument.design.subgroups.first { $0.column.value == column }
        reference = declared?.reference.value
        labels = Dictionary(
            (declared?.levels ?? []).compactMap { level in
                level.label.map { (level.value.value, $0) }
            }, uniquingKeysWith: { first, _ in first })
        minimum = max(settings.minimumCell, declared?.smallestCell.value ?? 0)
        isWave = instrument.design.waves?.column.value == column
        compared = declared?.compared.map(\.value) ?? []
    }

    func compares(_ scale: String) -> Bool { !isWave && (compared.isEmpty || compared.contains(scale)) }
}
