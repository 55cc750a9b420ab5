import InstrumentModel
import Psychometrics

/// The summaries of all scales of a form, from answers that need not be there any more.
public struct FormSummary: Sendable, Hashable {
    public private(set) var rows: Int
    /// In the form's order.
    public private(set) var scales: [ScaleSummary]

    init(rows: Int, scales: [ScaleSummary]) {
        self.rows = rows
        self.scales = scales
    }

    /// Adds the summary of other answers to the same form: of another site, or of another part of a table.
    ///
    /// - Throws: when there would be more rows than sums are exact for
    public mutating func merge(_ other: FormSummary) throws(SummaryContradiction) {
        let (sum, overflows) = rows.addingReportingOverflow(other.rows)
        let limit = scales.map { ScaleSummary.rowLimit(of: $0.items) }.min() ?? Int.max
        guard !overflows, sum <= limit else {
            throw SummaryContradiction("sums over more than \(limit) rows are not exact")
        }
        rows = sum
        for index in scales.indices { scales[index].merge(other.scales[index]) }
    }
}
