import DelimitedText
import InstrumentModel
import Psychometrics

/// Writes summaries as the table in which they travel, like the one that emitted SQL makes.
public struct SummaryWriter: Sendable {
    private let instrument: Instrument
    private let form: Form
    private var text = ""

    public init(_ instrument: Instrument, form: Form) {
        self.instrument = instrument
        self.form = form
    }

    /// The summaries of sound answers as a table.
    ///
    /// - Parameters:
    ///   - rows: all rows
    ///   - repeatsPersons: whether somebody has several rows; nil where that is not known
    ///   - summaries: one for each scale of the form, in order
    public func table(rows: Int, repeatsPersons: Bool?, of summaries: [ScaleSummary]) -> String {
        var writer = self
        let plan = instrument.scoringPlan(for: form)
        writer.text = DelimitedWriter.line(SummaryTable.columns)
        for mark in SummaryTable.Mark.allCases {
            let value = DelimitedWriter.quoted(instrument.summaryMark(mark, of: form))
            writer.text += ",\(mark.rawValue),,,\(value)\n"
        }
        if let repeatsPersons, instrument.mayRepeatPersons {
            writer.line("", SummaryTable.Count.repeatedPersons.rawValue, repeatsPersons ? 1 : 0)
        }
        writer.line("", SummaryTable.Count.rows.rawValue, Int64(rows))
        for column in plan.columns {
            writer.line("", SummaryTable.Count.outside.rawValue, 0, i: column.item)
        }
        for (scale, summary) in zip(plan.scales, summaries) { writer.add(summary, of: scale.id) }
        return writer.text
    }

    private mutating func add(_ summary: ScaleSummary, of scale: String) {
        let figures = summary.figures
        let items = summary.items.map(\.id)
        func place(_ first: Int, _ second: Int) -> Int { SummaryFigures.place(first, second) }
        line(scale, .complete, Int64(figures.completeRows))
        line(scale, .incompleteAnswers, figures.incompleteAnswers)
        line(scale, .usable, Int64(figures.usableRows))
        for (first, item) in items.enumerated() {
            line(scale, .sum, figures.sums[first], i: item)
            for (second, other) in items[...first].enumerated() {
                line(scale, .product, figures.products[place(first, second)], i: item, j: other)
            }
        }
        guard figures.incompleteAnswers > 0 else { return }
        for (first, item) in items.enumerated() {
            for (second, other) in items.enumerated() {
                let pair = first * items.count + second
                line(scale, .pairSum, figures.pairSums[pair], i: item, j: other)
                line(scale, .pairSquare, figures.pairSquares[pair], i: item, j: other)
                guard second <= first else { continue }
                line(scale, .pairCount, figures.pairCounts[place(first, second)], i: item, j: other)
                line(scale, .pairProduct, figures.pairProducts[place(first, second)], i: item, j: other)
            }
        }
    }

    private mutating func line(
        _ scale: String, _ figure: SummaryTable.Figure, _ value: Int64, i: String = "", j: String = ""
    ) {
        line(scale, figure.rawValue, value, i: i, j: j)
    }

    private mutating func line(
        _ scale: String, _ kind: String, _ value: Int64, i: String = "", j: String = ""
    ) {
        text += DelimitedWriter.line([scale, kind, i, j, String(value)])
    }
}
