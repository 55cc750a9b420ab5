import Psychometrics

/// The reliability of a form's scales in each level of a group.
///
/// What rests on few rows is withheld here, so that no renderer can let it out: it would be noise, and
/// might tell on persons. Thresholds are declared for all rows together and left out.
public struct ReliabilityByGroup: Sendable {
    public struct Level: Sendable {
        /// As the data name it.
        public var value: String
        /// What it stands for; nil when the value says so itself.
        public var label: String?
        public var content: Content

        public init(value: String, label: String?, content: Content) {
            self.value = value
            self.label = label
            self.content = content
        }
    }

    public enum Content: Sendable {
        /// The level has fewer rows than may be reported on; how many, is not told.
        case withheld
        /// A report without the scales that rest on too few rows, and the ids of those.
        case report(ReliabilityReport, withheldScales: [String])

        /// What may be shown of a report.
        public static func of(_ report: ReliabilityReport, minimumCell: Int) -> Content {
            guard report.rows >= minimumCell else { return .withheld }
            var shown = report
            shown.scales = report.scales.filter { $0.rows >= minimumCell }
            for index in shown.scales.indices { shown.scales[index].thresholds = [] }
            let withheld = report.scales.filter { $0.rows < minimumCell }.map(\.id)
            return .report(shown, withheldScales: withheld)
        }
    }

    /// The column of the data.
    public var column: String
    /// The fewest rows that are reported on.
    public var minimumCell: Int
    /// Rows that name no level.
    public var ungroupedRows: Int
    public var levels: [Level]

    public init(column: String, minimumCell: Int, ungroupedRows: Int, levels: [Level]) {
        self.column = column
        self.minimumCell = minimumCell
        self.ungroupedRows = ungroupedRows
        self.levels = levels
    }
}
