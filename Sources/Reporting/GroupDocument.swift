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
    var ungroupedRows: Int
    var levels: [Level]

    init(_ groups: ReliabilityByGroup) {
        column = groups.column
        minimumCell = groups.minimumCell
        ungroupedRows = groups.ungroupedRows
        levels = groups.levels.map { level in
            var entry = Level(level: level.value, label: level.label)
            switch level.content {
            case .withheld: entry.withheld = "fewer than \(groups.minimumCell) rows"
            case .report(let report, let withheld):
                entry.rows = report.rows
                entry.scales = report.scales.map { ScaleEntry($0, missing: report.missing) }
                entry.withheldScales = withheld
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

/// How the bootstrap drew, in the JSON report.
struct BootstrapEntry: Encodable {
    var seed: UInt64
    var resamples: Int
    var cluster: String?

    init(_ note: BootstrapNote) {
        seed = note.seed
        resamples = note.resamples
        cluster = note.cluster
    }
}
