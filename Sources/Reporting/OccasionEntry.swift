import Psychometrics

/// Whose rows a reliability report is of, in the JSON report.
struct OccasionEntry: Encodable {
    private var waveColumn: String
    private var personColumns: [String]
    private var repeated: Answer

    /// Yes, no, or why it cannot be told.
    private enum Answer: Encodable {
        case known(Bool)
        case unknown(UndefinedReason)

        func encode(to encoder: any Encoder) throws {
            switch self {
            case .known(let isSo):
                var container = encoder.singleValueContainer()
                try container.encode(isSo)
            case .unknown(let reason): try EstimateEntry(.undefined(reason)).encode(to: encoder)
            }
        }
    }

    init(_ note: OccasionNote) {
        waveColumn = note.waveColumn
        personColumns = note.personColumns
        repeated =
            note.dependence == .personsUnknown
            ? .unknown(.personsUnknown) : .known(note.dependence != nil)
    }

    enum CodingKeys: String, CodingKey {
        case repeated
        case waveColumn = "wave_column"
        case personColumns = "person_columns"
    }
}
