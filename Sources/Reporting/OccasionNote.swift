import Psychometrics

/// Whose rows a reliability report is of, where an instrument is given in several waves.
public struct OccasionNote: Sendable, Hashable {
    /// The column that says which wave a row belongs to.
    public var waveColumn: String
    /// The columns that together name a person, or a pair.
    public var personColumns: [String]
    /// Why what asks for independent rows is left out; nil where everybody has one row.
    public var dependence: UndefinedReason?

    public init(waveColumn: String, personColumns: [String], dependence: UndefinedReason?) {
        self.waveColumn = waveColumn
        self.personColumns = personColumns
        self.dependence = dependence
    }

    /// What follows for the figures; nil where nothing does.
    var sentence: String? {
        let persons = personColumns.joined(separator: " and ")
        let leftOut = "intervals, standard errors and demands that take them for it are left out"
        switch dependence {
        case nil: return nil
        case .personsUnknown:
            return
                "A summary does not tell whether persons (by \(persons)) have rows in several waves (by \(waveColumn)). Such rows are not independent: \(leftOut). Give the rows with --data, or one summary that was gathered of all of them."
        default:
            return
                "Persons (by \(persons)) have rows in several waves (by \(waveColumn)). Such rows are not independent: \(leftOut) of figures of all waves together. --by \(waveColumn) shows each wave by itself, with its interval, and --ci bootstrap draws whole persons."
        }
    }
}
