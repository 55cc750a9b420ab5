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
            case .withheld:
                return "\n\(name) – withheld: fewer than \(groups.minimumCell) rows\n"
            case .report(let report, let withheld):
                let scales = report.scales.map { scale in
                    "\n" + lines(scale, report.missing).joined(separator: "\n") + "\n"
                }
                let unshown = withheld.map {
                    "\n\(bold($0))  withheld: fewer than \(groups.minimumCell) rows to analyse\n"
                }
                return "\n\(name) – \(Self.count(report.rows, "row"))\n" + (scales + unshown).joined()
            }
        }
        let rest = groups.ungroupedRows
        return sections.joined()
            + (rest == 0 ? "" : "\n\(Self.count(rest, "row")) without a level of \(column).\n")
    }

    /// How the bootstrap drew.
    public func render(_ note: BootstrapNote) -> String {
        let what = note.cluster.map { "whole levels of \(VisibleText.of($0))" } ?? "rows"
        return "\nBootstrap: \(note.resamples) resamples of \(what), seed \(note.seed).\n"
    }
}
