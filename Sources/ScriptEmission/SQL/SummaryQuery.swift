import Emission
import InstrumentModel

/// The query that gathers what reliability is computed from, as `SummaryTable` lays it out: whole numbers
/// only, so that the figures come out as if the answers had been read.
///
/// Complete rows are added up in one pass over each scale, every product a column of its own. Incomplete
/// rows, which should be few, are taken apart by items, so that the query grows with the items and not
/// with their pairs.
struct SummaryQuery {
    private let script: SQLScript
    private var dialect: SQLDialect { script.text.dialect }

    init(_ script: SQLScript) {
        self.script = script
    }

    var text: String {
        var writer = IndentingWriter()
        script.writeHead(
            [
                "Gathers counts, sums and sums of products, from which the command line computes reliability:",
                "write the result as CSV with its header, and give it to 'scalewright reliability --from-summary'.",
            ], to: &writer)
        writer.block("WITH coded \(dialect.unmaterialized) (", closing: script.plan.scales.isEmpty ? ")" : "),", coded)
        let scales = script.plan.scales.enumerated().map {
            SummarizedScale($1, place: $0 + 1, script)
        }
        for (index, scale) in scales.enumerated() {
            scale.writeSource(to: &writer, isLast: index + 1 == scales.count)
        }
        marks(&writer)
        if script.instrument.mayRepeatPersons { repeatedPersons(&writer) }
        counts(scales, &writer)
        for scale in scales { scale.writeFigures(to: &writer) }
        // The statement ends on a line of its own, whatever was listed last.
        writer.line(";")
        return writer.text
    }

    private func coded(_ writer: inout IndentingWriter) {
        let answers = script.columns.enumerated().flatMap { index, column in
            [
                "\(column.codeOrNull) AS a\(index + 1)",
                "\(column.faultyValue) AS f\(index + 1)",
            ]
        }
        writer.select(answers, from: script.table)
    }

    /// Everything that is only counted, in one pass over all scales.
    private func totals(_ scales: [SummarizedScale], _ writer: inout IndentingWriter) {
        let faulty = script.columns.indices.map { "f\($0 + 1)" }
        let counts = ["COUNT(*)"] + faulty.map { "COUNT(\($0))" } + scales.flatMap(\.counts)
        writer.line("SELECT")
        writer.indented { writer in
            writer.wrapped(dialect.array(counts).enclosed(by: "", " AS figures"))
        }
        writer.block("FROM (", closing: ") AS answers") { writer in
            writer.select(faulty + scales.map(\.answeredColumn), from: "coded")
            if let fence = dialect.fence { writer.line(fence) }
        }
    }

    /// What is summarized, in words.
    private func marks(_ writer: inout IndentingWriter) {
        for mark in SummaryTable.Mark.allCases {
            let value = script.instrument.summaryMark(mark, of: script.form)
            let cells = ["''", script.text.string(mark.rawValue), "''", "''", script.text.string(value)]
            let isFirst = mark == SummaryTable.Mark.allCases.first
            let columns = zip(cells, SummaryTable.columns).map { isFirst ? "\($0) AS \($1)" : $0 }
            writer.line("SELECT \(columns.joined(separator: ", "))")
            writer.line("UNION ALL")
        }
    }

    /// Whether somebody has several rows: only somebody who was there in several waves has.
    private func repeatedPersons(_ writer: inout IndentingWriter) {
        let text = script.text
        let answer = "CAST(CASE WHEN MAX(own) > 1 THEN 1 ELSE 0 END AS \(dialect.text))"
        let kind = text.string(SummaryTable.Count.repeatedPersons.rawValue)
        writer.line("SELECT '', \(kind), '', '', \(answer)")
        writer.block("FROM (", closing: ") AS persons") { writer in
            writer.select(["COUNT(*) AS own"], from: script.table)
            writer.line("GROUP BY \(script.instrument.personColumns.map(text.name).joined(separator: ", "))")
        }
        writer.line("UNION ALL")
    }

    private func counts(_ scales: [SummarizedScale], _ writer: inout IndentingWriter) {
        let rows = SummaryRow(scale: "", kind: SummaryTable.Count.rows.rawValue)
        let outside = script.columns.map {
            SummaryRow(scale: "", kind: SummaryTable.Count.outside.rawValue, i: $0.item)
        }
        writer.summaryRows([rows] + outside + scales.flatMap(\.countRows), script.text) { writer in
            totals(scales, &writer)
        }
    }
}
