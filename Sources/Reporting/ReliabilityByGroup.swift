import PilotAnalysis
import Psychometrics

/// The reliability of a form's scales in each level of a group.
///
/// What rests on few rows is withheld here, so that no renderer can let it out: it would be noise, and
/// might tell on persons. Where the total and the other levels would tell it, one of those is withheld with it.
/// Thresholds are declared for all rows together and left out.
public struct ReliabilityByGroup: Sendable {
    public struct Level: Sendable {
        /// As the data name it.
        public var value: String
        /// What it stands for; nil when the value says so itself.
        public var label: String?
        public var content: Content
    }

    public enum Content: Sendable {
        /// How many rows the level has is not told.
        case withheld(Withholding)
        /// A report without the scales that are withheld, and those.
        case report(ReliabilityReport, withheld: [WithheldScale])
    }

    /// Why something is withheld.
    public enum Withholding: Sendable, Hashable {
        /// It has fewer rows than may be reported on.
        case tooSmall
        /// It, or another that the total would tell if this one were told, has fewer rows than may be reported
        /// on. All that is withheld looks alike then.
        case withOthers
    }

    public struct WithheldScale: Sendable, Hashable {
        public var id: String
        public var reason: Withholding
    }

    /// The column of the data.
    public let column: String
    /// The fewest rows that are reported on.
    public let minimumCell: Int
    /// Rows that name no level.
    public let ungroupedRows: SuppressedCount
    public let levels: [Level]

    /// A level of the group, and the report on its rows; nil where it has none.
    public typealias Part = (value: String, label: String?, report: ReliabilityReport?)

    /// - Parameters:
    ///   - column: of the data
    ///   - minimumCell: the fewest rows that are reported on
    ///   - whole: the report on all rows, which is told
    ///   - parts: the levels, in the order in which they are shown
    public init(column: String, minimumCell: Int, whole: ReliabilityReport, parts: [Part]) {
        self.column = column
        self.minimumCell = minimumCell
        let sizes = parts.map { ($0.value, $0.report?.rows ?? 0) }
        let cells = GroupCells(
            sizes, ungrouped: whole.rows - sizes.reduce(0) { $0 + $1.1 }, minimum: minimumCell)
        ungroupedRows = cells.ungroupedRows
        let scales = whole.scales.indices.map { scale in
            GroupCells(
                parts.map { part in (part.value, Self.bases(part.report?.scales[scale], like: whole.scales[scale])) },
                totals: Self.bases(whole.scales[scale], like: whole.scales[scale]), in: cells)
        }
        levels = parts.map { part in
            Level(
                value: part.value, label: part.label,
                content: Self.content(part, cells, scales, minimumCell: minimumCell))
        }
    }

    /// The rows behind a scale's figures, and the answers behind those of each item: pairwise they differ.
    private static func bases(_ scale: ScaleReliability?, like whole: ScaleReliability) -> [Int] {
        guard let scale else { return [Int](repeating: 0, count: 1 + whole.items.count) }
        return [scale.rows] + scale.items.map(\.answers)
    }

    private static func content(
        _ part: Part, _ cells: GroupCells, _ scales: [GroupCells], minimumCell: Int
    ) -> Content {
        guard let report = part.report, report.rows >= minimumCell, !cells.isWithheld(part.value) else {
            return .withheld(cells.protectsOthers ? .withOthers : .tooSmall)
        }
        var shown = report
        shown.scales = []
        var withheld: [WithheldScale] = []
        for (scale, cells) in zip(report.scales, scales) {
            if scale.rows < minimumCell || cells.isWithheld(part.value) {
                withheld.append(
                    WithheldScale(id: scale.id, reason: cells.protectsOthers ? .withOthers : .tooSmall))
            } else {
                shown.scales.append(scale)
                shown.scales[shown.scales.count - 1].thresholds = []
            }
        }
        return .report(shown, withheld: withheld)
    }
}

extension ReliabilityByGroup.Withholding {
    /// Of a level: "fewer than 10 rows".
    func ofLevel(minimum: Int) -> String {
        switch self {
        case .tooSmall: "fewer than \(minimum) rows"
        case .withOthers: "it or another that it would tell has fewer than \(minimum) rows"
        }
    }

    /// Of a scale in a level that is told.
    func ofScale(minimum: Int) -> String {
        switch self {
        case .tooSmall: "a figure would rest on fewer than \(minimum) rows"
        case .withOthers:
            "a figure of it, or of another that it would tell, would rest on fewer than \(minimum) rows"
        }
    }
}
