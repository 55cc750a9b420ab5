import InstrumentModel
import Psychometrics

/// The summaries of all scales of a form, from answers that need not be there any more.
public struct FormSummary: Sendable, Equatable {
    public private(set) var rows: Int
    /// In the form's order.
    public private(set) var scales: [ScaleSummary]
    /// Whether somebody has several rows, one in each of several waves; nil where that is not known.
    public private(set) var repeatsPersons: Bool?

    init(rows: Int, scales: [ScaleSummary], repeatsPersons: Bool?) {
        self.rows = rows
        self.scales = scales
        self.repeatsPersons = repeatsPersons
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
        // Who has one row here may have one there, too: the parts may be waves.
        repeatsPersons = repeatsPersons == true || other.repeatsPersons == true ? true : nil
        for index in scales.indices { scales[index].merge(other.scales[index]) }
    }
}
