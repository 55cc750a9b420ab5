import PilotAnalysis
import Psychometrics

/// The levels of a group in the JSON report.
struct GroupDocument: Encodable {
    struct Level: Encodable {
        var level: String
        var label: String?
        /// Left out where the level is withheld.
        var rows: Int?
        var scales: [ScaleEntry]?
        var withheld: String?
        var withheldScales: [String]?

        enum CodingKeys: String, CodingKey {
            case level, label, rows, scales, withheld
            case withheldScales = "withheld_scales"
        }
    }

    var column: String
    var minimumCell: Int
    var ungroupedRows: CountEntry
    var levels: [Level]

    init(_ groups: ReliabilityByGroup) {
        column = groups.column
        minimumCell = groups.minimumCell
        ungroupedRows = CountEntry(groups.ungroupedRows)
        levels = groups.levels.map { level in
            var entry = Level(level: level.value, label: level.label)
            switch level.content {
            case .withheld(let reason): entry.withheld = reason.ofLevel(minimum: groups.minimumCell)
            case .report(let report, let withheld):
                entry.rows = report.rows
                entry.scales = report.scales.map { ScaleEntry($0, missing: report.missing) }
                entry.withheldScales = withheld.map(\.id)
            }
            return entry
        }
    }

    enum CodingKeys: String, CodingKey {
        case column, levels
        case minimumCell = "minimum_cell"
        case ungroupedRows = "ungrouped_rows"
    }
}

/// A number of rows, or that there are fewer than so many, or why that is not told either.
struct CountEntry: Encodable {
    private let count: SuppressedCount

    init(_ count: SuppressedCount) { self.count = count }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch count {
        case .count(let number): try container.encode(number)
        case .fewer(let limit): try container.encode(["fewer_than": limit])
        case .withheld(let minimum):
            let reason = UndefinedReason.withheldWithOthers(required: minimum)
            try container.encode(["undefined": reason.description])
        }
    }
}

/// How the bootstrap drew, in the JSON report.
struct BootstrapEntry: Encodable {
    var seed: UInt64
    var resamples: Int
    var cluster: String?
    var persons: [String]?

    init(_ note: BootstrapNote) {
        seed = note.seed
        resamples = note.resamples
        switch note.drawn {
        case .rows: break
        case .cluster(let column): cluster = column
        case .persons(let columns): persons = columns
        }
    }
}
