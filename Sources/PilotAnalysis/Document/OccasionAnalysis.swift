/// Whose rows the data are, where an instrument is given in several waves.
public struct OccasionAnalysis: Sendable, Hashable {
    /// The column that says which wave a row belongs to.
    public var waveColumn: String
    /// The waves that the data have, in the instrument's order.
    public var waves: [String]
    /// The columns that together name a person, or a pair.
    public var personColumns: [String]
    public var rows: Int
    /// Persons, or, in data of pairs, pairs.
    public var persons: Int
    /// Whether the rows are of pairs.
    public var arePairs: Bool

    public init(
        waveColumn: String, waves: [String], personColumns: [String], rows: Int, persons: Int, arePairs: Bool
    ) {
        self.waveColumn = waveColumn
        self.waves = waves
        self.personColumns = personColumns
        self.rows = rows
        self.persons = persons
        self.arePairs = arePairs
    }

    /// Whether somebody has more than one row, so that the rows are not independent.
    public var isRepeated: Bool { persons < rows }
}
