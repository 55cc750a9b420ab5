import Psychometrics

/// A coefficient of a scale in each group, with intervals, under that of all rows. A group too small to report on is
/// named without its figures.
struct SubgroupForest: Sendable {
    struct Level: Sendable {
        var label: String
        /// How many rows, or that they are too few to be told.
        var rows: String
        var estimate: Estimate
        var lower: Estimate
        var upper: Estimate
    }

    /// Our own word for it, such as "Alpha".
    var coefficient: String
    var scale: String
    var grouping: String
    var whole: Estimate
    /// Nil where the whole has no interval.
    var wholeLower: Estimate?
    var wholeUpper: Estimate?
    var levels: [Level]
    /// What the instrument asks for.
    var required: Double?
}

extension SubgroupForest {
    var figure: Figure {
        let (rows, all) = (rows(shown), rows(levels))
        let selection: Prose =
            shown.count < levels.count ? ", the first \(shown.count) of \(levels.count) groups" : ""
        return Figure(
            title: "\(own: coefficient) of \(scale) by \(grouping)" + selection,
            description: """
                \(own: coefficient) of all rows, then of each group, with intervals at 95%. Groups with too few \
                rows are named, and their figures are withheld.
                """,
            height: rows.height, marks: rows.marks, keys: rows.keys,
            table: all.table(caption: "\(own: coefficient) by group", naming: "Group"),
            absence: rows.isEmpty ? rows.firstReason.map { "\(own: coefficient) cannot be had: \(own: $0.description)." } : nil)
    }

    /// Of many groups the first that have a figure.
    private var shown: [Level] {
        guard levels.count > FigureLimit.rows else { return levels }
        let told = levels.filter { $0.estimate.value != nil }
        return Array((told.isEmpty ? levels : told).prefix(FigureLimit.rows))
    }

    private func rows(_ levels: [Level]) -> IntervalRows {
        let all = IntervalRows.Row(
            label: "all rows", name: .prose("all rows"), estimate: whole, lower: wholeLower, upper: wholeUpper,
            isWhole: true)
        let groups = levels.map { level in
            IntervalRows.Row(
                label: FittedLabel.of(level.label, columns: 22) + ", n \(own: level.rows)",
                name: .prose("\(level.label), n \(own: level.rows)"), estimate: level.estimate,
                lower: level.lower, upper: level.upper)
        }
        return IntervalRows(rows: [all] + groups, required: required)
    }
}
