import Emission
import InstrumentModel

/// Queries that score answers, gather the summaries of reliability and find faulty answers where the data
/// live: three files for each form and dialect, one statement each.
public struct SQLEmitter: Emitter {
    public let target = "sql"
    public let summary = "SQL that scores, summarizes and checks answers in DuckDB, PostgreSQL or Spark"
    public let writesSQL = true

    public init() {}

    public func emit(_ instrument: Instrument, with options: EmissionOptions) -> [OutputFile] {
        let dialects = options.dialect.map { [$0] } ?? SQLDialect.allCases
        return instrument.forms.flatMap { form in
            dialects.flatMap { dialect in
                Self.files(form, of: instrument, SQLText(dialect: dialect), options)
            }
        }
    }

    private static func files(
        _ form: Form, of instrument: Instrument, _ text: SQLText, _ options: EmissionOptions
    ) -> [OutputFile] {
        let script = SQLScript(form, of: instrument, text, table: options.table)
        let stem = "\(options.baseName).\(form.id.value).\(text.dialect.rawValue)"
        return [
            OutputFile(name: "\(stem).scores.sql", contents: ScoreView(script).text),
            OutputFile(name: "\(stem).summary.sql", contents: SummaryQuery(script).text),
            OutputFile(name: "\(stem).check.sql", contents: CheckQuery(script).text),
        ]
    }
}
