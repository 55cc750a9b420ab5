import ArgumentParser
import InstrumentModel
import PilotData

/// By which group a report is broken down.
struct BreakdownOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A declared group or subgroup, or the column of the waves: the figures of each of its levels stand beside those of all rows.",
            valueName: "group"))
    var by: String?

    @Option(
        help: ArgumentHelp(
            "Levels and scales with fewer rows than this are withheld; what a subgroup declares when left out, or 10.",
            valueName: "rows"))
    var minimumCell: Int?

    private static let usualMinimum = 10

    /// A column of the data and how its levels are named.
    struct Group {
        var column: String
        /// Those that the instrument declares, in its order; empty where anything may stand.
        var levels: [(value: String, label: String?)]
        var minimumCell: Int
        /// Whether the levels are waves, in each of which everybody has one row.
        var isWave = false
    }

    /// The group that is named; nil when none is.
    func group(of instrument: Instrument, _ layout: PilotLayout) throws(CommandFailure) -> Group? {
        if let minimumCell, minimumCell < 2 {
            throw CommandFailure(
                .refused,
                "error: the smallest cell is \(minimumCell)\n  fix: Give 2 or more; 10 keeps single persons out of sight."
            )
        }
        guard let by else { return nil }
        let subgroups = instrument.design.subgroups
        if let subgroup = subgroups.first(where: { [$0.id.value, $0.column.value].contains(by) }) {
            return Group(
                column: subgroup.column.value,
                levels: subgroup.levels.map { ($0.value.value, $0.label) },
                minimumCell: minimumCell ?? subgroup.smallestCell.value)
        }
        let waves = instrument.design.waves
        if let waves, waves.column.value == by {
            return Group(
                column: by, levels: waves.order.map { ($0.value, nil) },
                minimumCell: minimumCell ?? Self.usualMinimum, isWave: true)
        }
        let names = layout.groups + subgroups.map(\.id.value) + [waves?.column.value].compactMap(\.self)
        return Group(
            column: try DataColumn.resolved(by, among: names, "group"),
            levels: [], minimumCell: minimumCell ?? Self.usualMinimum)
    }
}
