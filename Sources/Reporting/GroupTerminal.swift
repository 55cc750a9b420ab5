import Diagnostics
import Psychometrics

extension ReliabilityTerminal {
    /// The figures of each level of a group, a section a level.
    public func render(_ groups: ReliabilityByGroup) -> String {
        let column = VisibleText.of(groups.column)
        let sections = groups.levels.map { level in
            let label = level.label.map { " (\(VisibleText.of($0)))" } ?? ""
            let name = bold("\(column) \(VisibleText.of(level.value))\(label)")
            switch level.content {
            case .withheld(let reason):
                return "\n\(name) – withheld: \(reason.ofLevel(minimum: groups.minimumCell))\n"
            case .report(let report, let withheld):
                let scales = report.scales.map { scale in
                    "\n" + lines(scale, report.missing).joined(separator: "\n") + "\n"
                }
                let unshown = withheld.map {
                    "\n\(bold($0.id))  withheld: \($0.reason.ofScale(minimum: groups.minimumCell))\n"
                }
                return "\n\(name) – \(Self.count(report.rows, "row"))\n" + (scales + unshown).joined()
            }
        }
        let rest = groups.ungroupedRows
        return sections.joined()
            + (rest == .count(0) ? "" : "\nRows without a level of \(column): \(rest.text).\n")
    }

    /// How the bootstrap drew.
    public func render(_ note: BootstrapNote) -> String {
        let what =
            switch note.drawn {
            case .rows: "rows"
            case .cluster(let column): "whole levels of \(VisibleText.of(column))"
            case .persons(let columns): "whole persons (by \(VisibleText.of(columns.joined(separator: " and "))))"
            }
        return "\nBootstrap: \(note.resamples) resamples of \(what), seed \(note.seed).\n"
    }
}
