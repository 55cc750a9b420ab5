import Diagnostics
import PilotAnalysis
import Psychometrics

/// An analysis for a person at a terminal: tables and sentences, rounded.
public struct AnalysisTerminal: Sendable {
    private let showsColour: Bool

    public init(colour: Bool) {
        showsColour = colour
    }

    public func render(_ document: AnalysisDocument) -> String {
        let provenance = document.provenance
        let heading = "\(provenance.instrument) \(VisibleText.of(provenance.version)), form \(provenance.source.form)"
        let rows = provenance.source.rows
        let head = "\(bold(heading)) – \(rows) row\(rows == 1 ? "" : "s"), \(provenance.settings.missing.rawValue)\n"
        return head + AnalysisSection.all(document).map(text).joined() + verdict(document)
    }

    private func text(of section: AnalysisSection) -> String {
        var lines = ["", bold(section.title)]
        for table in section.tables where !table.rows.isEmpty && table.audience != .files {
            if table.title != section.title { lines += ["", "  " + table.title] }
            lines += self.lines(of: table).map { "    " + $0 }
        }
        if !section.sentences.isEmpty { lines.append("") }
        lines += section.sentences.map { "  " + yellow("note: ") + VisibleText.of($0) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(of table: AnalysisTable) -> [String] {
        var text = TextTable(flushLeft: table.flushLeft)
        text.add(table.columns)
        for row in table.rows { text.add(row.map { VisibleText.of($0.shown) }) }
        return text.lines + table.reasons.map { reason, figures in
            "no \(Self.shortened(figures)): \(reason)"
        }
    }

    /// The first few of many figures.
    private static func shortened(_ figures: [String]) -> String {
        let limit = 6
        let shown = figures.prefix(limit).joined(separator: ", ")
        return figures.count > limit ? "\(shown) and \(figures.count - limit) more" : shown
    }

    private func verdict(_ document: AnalysisDocument) -> String {
        let (declared, missed, unchecked) = document.thresholdTally
        guard declared > 0 else { return "\nThe instrument declares no thresholds.\n" }
        let wants = [
            document.agreement.contains { $0.verdict == .notChecked }
                || document.differences.contains { $0.hindrance == .oneForm } ? "the other form's answers" : nil,
            document.changes.contains { $0.verdict == .notChecked }
                || document.differences.contains { $0.hindrance == .oneWave } ? "rows of a wave" : nil,
            document.differences.contains { $0.hindrance == .noWaves } ? "declared waves" : nil,
        ].compactMap(\.self).joined(separator: " and ")
        let rest =
            unchecked == 0
            ? "" : " \(unchecked) \(unchecked == 1 ? "was" : "were") not checked, for want of \(wants)."
        if declared == unchecked { return "\nNo declared threshold was checked.\(rest)\n" }
        let sentence =
            missed == 0
            ? unchecked == 0
                ? "The data meet every declared threshold." : "The data meet every threshold that was checked."
            : "The data miss \(missed) of \(declared) declared thresholds."
        return "\n" + paint(sentence, missed == 0 ? "32" : "1;31") + rest + "\n"
    }

    private func bold(_ text: String) -> String { paint(text, "1") }
    private func yellow(_ text: String) -> String { paint(text, "33") }

    private func paint(_ text: String, _ code: String) -> String {
        showsColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}

extension AnalysisTable {
    /// The columns of words; figures stand flush right.
    fileprivate var flushLeft: Set<Int> {
        Set(
            columns.indices.filter { column in
                column == 0 || rows.allSatisfy { $0[column].isWords }
            })
    }
}

extension AnalysisTable.Cell {
    fileprivate var isWords: Bool {
        switch self {
        case .text, .absent: true
        case .count, .coefficient, .figure: false
        }
    }
}
