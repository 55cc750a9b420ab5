import Emission
import InstrumentModel

/// What stands beside a value in the table of summaries.
struct SummaryRow {
    var scale: String
    var kind: String
    var i = ""
    var j = ""
}

extension IndentingWriter {
    /// A SELECT that puts names beside the array `figures` of a query.
    mutating func summaryRows(
        _ rows: [SummaryRow], _ text: SQLText, of query: (inout IndentingWriter) -> Void
    ) {
        func array(_ part: KeyPath<SummaryRow, String>) -> SQLPieces {
            text.dialect.array(rows.map { text.string($0[keyPath: part]) })
        }
        line("SELECT scale, kind, i, j, CAST(value AS \(text.dialect.text))")
        block("FROM (", closing: ") AS named") { writer in
            writer.line("SELECT")
            writer.indented { writer in
                writer.wrapped(
                    text.dialect.unnested([
                        (array(\.scale), "scale"), (array(\.kind), "kind"), (array(\.i), "i"),
                        (array(\.j), "j"), (SQLPieces(["figures"]), "value"),
                    ]))
            }
            writer.block("FROM (", closing: ") AS gathered", query)
        }
    }

    /// A long list, on as many lines as it takes.
    mutating func wrapped(_ list: SQLPieces) {
        var line = ""
        for piece in list.pieces {
            if line.isEmpty {
                line = piece
            } else if line.count + piece.count < 98 {
                line += ", " + piece
            } else {
                self.line(line + ",")
                line = piece
            }
        }
        self.line(line)
    }
}
