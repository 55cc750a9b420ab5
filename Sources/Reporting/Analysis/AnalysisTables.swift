import DelimitedText
import PilotAnalysis
import Psychometrics

/// An analysis as tables for other programs: comma-separated, in full precision, a file each.
///
/// A figure that cannot be had is blank, and the last column says why.
public enum AnalysisTables {
    public struct File: Sendable, Hashable {
        /// Such as `reliability.csv`.
        public var name: String
        public var text: String
    }

    /// The tables that have rows.
    public static func files(_ document: AnalysisDocument) -> [File] {
        AnalysisSection.all(document).flatMap(\.tables)
            .filter { !$0.rows.isEmpty && $0.audience != .terminal }
            .map { File(name: $0.name + ".csv", text: text(of: $0)) }
    }

    /// All tables as one text, for standard output: each under its name, with a blank line between.
    public static func text(_ document: AnalysisDocument) -> String {
        files(document).map { "\($0.name)\n\($0.text)" }.joined(separator: "\n")
    }

    static func text(of table: AnalysisTable) -> String {
        let names = table.columns.map(columnName)
        let header = DelimitedWriter.line(names + ["undefined"])
        return header
            + table.rows.map { row in
                let reasons = zip(names, row).compactMap { name, cell in
                    cell.reason.map { "\(name): \($0)" }
                }
                return DelimitedWriter.line(row.map(\.exact) + [reasons.joined(separator: "; ")])
            }.joined()
    }

    /// `λ2` → `lambda2`, `alpha if deleted` → `alpha_if_deleted`: names that every program takes.
    static func columnName(_ heading: String) -> String {
        let spelled = heading.lowercased().replacing("λ", with: "lambda").replacing("χ²", with: "chi_square")
            .replacing("δr²", with: "delta_r2")
        let parts = spelled.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_")) }
        return parts.joined(separator: "_")
    }
}
