import Emission
import InstrumentModel

/// One scale in the query of summaries: its keyed answers `x1`, `x2`…, and what is added up of them.
struct SummarizedScale {
    private let scale: ScoringPlan.ScalePlan
    private let scoring: ScaleScoring
    private let place: Int
    private let items: [String]
    private let text: SQLText

    private var dialect: SQLDialect { text.dialect }
    private var order: Int { items.count }

    /// More columns than this make the databases slow to plan, and more than 1,664 PostgreSQL refuse.
    private static let widest = 400

    init(_ scale: ScoringPlan.ScalePlan, place: Int, _ script: SQLScript) {
        self.scale = scale
        self.place = place
        scoring = ScaleScoring(scale)
        items = scale.terms.map { script.plan.columns[$0.column].item }
        text = script.text
    }

    // What is only counted.

    /// How many of the scale's items a row answers.
    var answeredColumn: String { "\(scoring.answered) AS n\(place)" }

    private var isIncomplete: String { "BETWEEN 1 AND \(order - 1)" }

    var counts: [String] {
        [
            "COUNT(CASE WHEN n\(place) = \(order) THEN 1 END)",
            "COALESCE(SUM(CASE WHEN n\(place) \(isIncomplete) THEN n\(place) END), 0)",
            "COUNT(CASE WHEN n\(place) >= \(min(2, order)) THEN 1 END)",
        ]
    }

    var countRows: [SummaryRow] {
        [SummaryTable.Figure.complete, .incompleteAnswers, .usable].map { row($0) }
    }

    // What is added up.

    /// The query that the figures are taken from.
    func writeSource(to writer: inout IndentingWriter, isLast: Bool) {
        writer.block("scale\(place) \(dialect.unmaterialized) (", closing: isLast ? ")" : "),") { writer in
            let keyed = scoring.keyed.enumerated().map { index, answer in
                "\(isWide ? "CAST(\(answer) AS BIGINT)" : answer) AS x\(index + 1)"
            }
            writer.select(keyed + ["\(scoring.answered) AS answered"], from: "coded")
            if let fence = dialect.fence { writer.line(fence) }
        }
    }

    func writeFigures(to writer: inout IndentingWriter) {
        for start in stride(from: 0, to: sums.count, by: Self.widest) {
            let part = sums[start..<min(start + Self.widest, sums.count)]
            writer.line("UNION ALL")
            let figures = dialect.array(part.map { "COALESCE(SUM(\($0.value)), 0)" })
            writer.summaryRows(part.map(\.row), text) { writer in
                writer.line("SELECT")
                writer.indented { writer in writer.wrapped(figures.enclosed(by: "", " AS figures")) }
                writer.line("FROM scale\(place)")
                writer.line("WHERE answered = \(order)")
            }
        }
        guard order > 1 else { return }
        writer.line("UNION ALL")
        writePairs(to: &writer)
    }

    /// Over complete rows: each item, then each pair of items once.
    private var sums: [(row: SummaryRow, value: String)] {
        let single = items.indices.map { (row(.sum, $0), "x\($0 + 1)") }
        let pairs = items.indices.flatMap { first in
            (0...first).map { second in
                (row(.product, first, second), "x\(first + 1) * x\(second + 1)")
            }
        }
        return single + pairs
    }

    private func row(_ figure: SummaryTable.Figure, _ items: Int...) -> SummaryRow {
        SummaryRow(
            scale: scale.id, kind: figure.rawValue, i: items.first.map { self.items[$0] } ?? "",
            j: items.count > 1 ? self.items[items[1]] : "")
    }

    /// Whether a product of two answers may be beyond 32 bits.
    private var isWide: Bool {
        let largest = scale.terms.map { max(abs($0.lowest), abs($0.highest)) }.max() ?? 0
        return largest > 46_340
    }
}

extension SummarizedScale {
    /// Over incomplete rows: a row for each item `i` with the figures of all items `j` beside it, taken
    /// apart into a row for each pair, and that into a row for each figure.
    private func writePairs(to writer: inout IndentingWriter) {
        let kinds = [SummaryTable.Figure.pairCount, .pairSum, .pairSquare, .pairProduct]
        // Counts and products are the same whichever item comes first.
        let values = ["CASE WHEN j <= i THEN n END", "s", "q", "CASE WHEN j <= i THEN p END"]
        let names = dialect.array(items.map(text.string))
        writer.line("SELECT")
        writer.indented { writer in
            writer.list([
                text.string(scale.id), "kind", dialect.element("i", of: names),
                dialect.element("j", of: names), "CAST(value AS \(dialect.text))",
            ])
        }
        writer.block("FROM (", closing: ") AS named") { writer in
            let kindNames = dialect.array(kinds.map { text.string($0.rawValue) })
            let named = dialect.unnested([(kindNames, "kind"), (dialect.array(values), "value")])
            writer.line("SELECT i, j, \(named.text)")
            writer.block("FROM (", closing: ") AS pairs") { writer in
                let places = dialect.array(items.indices.map { "\($0 + 1)" })
                let figures = [("counts", "n"), ("sums", "s"), ("squares", "q"), ("products", "p")]
                let columns = [(places, "j")] + figures.map { (SQLPieces([$0]), $1) }
                writer.line("SELECT i, \(dialect.unnested(columns.map { (array: $0, name: $1) }).text)")
                writer.block("FROM (", closing: ") AS grouped", grouped)
            }
        }
        writer.line("WHERE value IS NOT NULL")
    }

    /// A row for each item, with an array for each kind of figure.
    private func grouped(_ writer: inout IndentingWriter) {
        let others = items.indices.map { "x\($0 + 1)" }
        func array(_ name: String, _ figure: (String) -> String) -> SQLPieces {
            dialect.array(others.map(figure)).enclosed(by: "", " AS \(name)")
        }
        let columns = [
            array("counts") { "COUNT(x * \($0))" },
            array("sums") { "COALESCE(SUM(CASE WHEN \($0) IS NOT NULL THEN x END), 0)" },
            array("squares") { "COALESCE(SUM(CASE WHEN \($0) IS NOT NULL THEN x * x END), 0)" },
            array("products") { "COALESCE(SUM(x * \($0)), 0)" },
        ]
        writer.line("SELECT")
        writer.indented { writer in
            writer.line("i,")
            for (index, column) in columns.enumerated() {
                writer.wrapped(column.enclosed(by: "", index + 1 < columns.count ? "," : ""))
            }
        }
        writer.block("FROM (", closing: ") AS cells") { writer in
            let places = dialect.array(items.indices.map { "\($0 + 1)" })
            let answers = dialect.array(others)
            writer.select(
                others + [dialect.unnested([(places, "i"), (answers, "x")]).text], from: "scale\(place)")
            writer.line("WHERE answered \(isIncomplete)")
        }
        writer.line("GROUP BY i")
    }
}
