import Emission

/// Lists what keeps answers from being scored: answers that their response scale does not have, and keys
/// that are blank or stand twice. No row means that there is nothing wrong.
struct CheckQuery {
    private let script: SQLScript
    private var dialect: SQLDialect { script.text.dialect }
    private var keys: [String] { script.keys.indices.map { "k\($0 + 1)" } }
    private var answers: [String] { script.columns.indices.map { "a\($0 + 1)" } }

    init(_ script: SQLScript) {
        self.script = script
    }

    var text: String {
        var writer = IndentingWriter()
        script.writeHead(
            [
                "Lists answers that their response scale does not have, and keys that are blank or stand several",
                "times. No row means that there is nothing wrong.",
            ], to: &writer)
        writer.block("WITH seen AS (", closing: "),", seen)
        writer.block("cells AS (", closing: ")", cells)
        let named = script.keys.enumerated().map { "k\($0 + 1) AS \(script.text.name($1))" }
        writer.select(
            named + ["item", "answer", "\(script.text.string("no answer of its response scale")) AS problem"],
            from: "cells")
        writer.line("WHERE answer IS NOT NULL\(keys.isEmpty ? ";" : "")")
        if !keys.isEmpty {
            blankKeys(&writer)
            repeatedKeys(&writer)
        }
        return writer.text
    }

    /// Keys as text, and the answers that are faulty.
    private func seen(_ writer: inout IndentingWriter) {
        let named = script.keys.enumerated().map { index, key in
            "CAST(\(script.text.name(key)) AS \(dialect.text)) AS k\(index + 1)"
        }
        let faulty = script.columns.enumerated().map { "\($1.faultyValue) AS a\($0 + 1)" }
        writer.select(named + faulty, from: script.table)
    }

    /// A row for each answer of the rows in which any is faulty.
    private func cells(_ writer: inout IndentingWriter) {
        let items = dialect.array(script.columns.map { script.text.string($0.item) })
        let values = dialect.array(answers)
        writer.select(
            keys + [dialect.unnested([(items, "item"), (values, "answer")]).text], from: "seen")
        // A long chain of conditions would be deeper than some databases look.
        writer.line("WHERE COALESCE(\(answers.joined(separator: ", "))) IS NOT NULL")
    }

    private func blankKeys(_ writer: inout IndentingWriter) {
        writer.line("UNION ALL")
        writer.select(
            keys + ["NULL", "NULL", script.text.string("the key is blank")], from: "seen")
        writer.line("WHERE \(keys.map { "TRIM(COALESCE(\($0), '')) = ''" }.joined(separator: " OR "))")
    }

    private func repeatedKeys(_ writer: inout IndentingWriter) {
        let list = keys.joined(separator: ", ")
        let count = "CAST(COUNT(*) AS \(dialect.text))"
        let message = script.text.string("rows have this key: ")
        writer.line("UNION ALL")
        writer.select(keys + ["NULL", "NULL", "\(message) || \(count)"], from: "seen")
        writer.line("WHERE \(keys.map { "\($0) IS NOT NULL" }.joined(separator: " AND "))")
        writer.line("GROUP BY \(list)")
        writer.line("HAVING COUNT(*) > 1;")
    }
}
