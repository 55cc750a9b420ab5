import Emission
import InstrumentModel

/// What the queries of one form have in common.
struct SQLScript {
    let instrument: Instrument
    let form: Form
    let plan: ScoringPlan
    let text: SQLText
    let columns: [AnswerColumn]
    /// The table of answers, quoted.
    let table: String

    init(_ form: Form, of instrument: Instrument, _ text: SQLText, table: String) {
        self.instrument = instrument
        self.form = form
        self.text = text
        plan = instrument.scoringPlan(for: form)
        columns = AnswerColumn.all(of: plan, instrument, text)
        self.table = text.table(table)
    }

    /// The columns that identify a row, and those that are carried along.
    var keys: [String] { instrument.keys.map(\.column.value) }
    var groups: [String] { instrument.groups.map(\.value) }

    /// What stands above a query.
    ///
    /// - Parameter purpose: what the query does, a line an element
    func writeHead(_ purpose: [String], to writer: inout IndentingWriter) {
        let about = "\(instrument.title) (\(instrument.id.value) \(instrument.version)), form \(form.id.value)"
        writer.lines(SQLText.comment(about))
        writer.lines(SQLText.comment("For \(text.dialect.title), emitted by Scalewright; changes will be lost."))
        writer.line("--")
        for line in purpose { writer.lines(SQLText.comment(line)) }
    }
}

extension IndentingWriter {
    mutating func lines(_ contents: [String]) {
        for content in contents { line(content) }
    }

    /// Lines with a comma after each but the last.
    mutating func list(_ items: [String]) {
        for (index, item) in items.enumerated() { line(index + 1 < items.count ? item + "," : item) }
    }
}
