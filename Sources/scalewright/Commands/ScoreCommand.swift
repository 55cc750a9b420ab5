import ArgumentParser
import FileStorage
import InstrumentModel
import PilotData

struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Score answers: key columns carried along, one column a score.",
        discussion: """
            The data are delimited text (comma, semicolon or tab) whose header names a column for each \
            key and item. A cell holds a code, a label or nothing. Nothing is written unless every cell \
            can be taken for an answer.

            The columns are the keys and groups, the scales, the composites and scales of facets, then \
            standard scores (<name>_z, <name>_t, <name>_percentile) and the bands of cut-offs, in a \
            column of the cut-offs' name. A blank cell is a score that cannot be given. Where the form has \
            attention checks, attention_failed counts those that a respondent failed; nobody is left out.

            EXAMPLES
              scalewright score mood.instrument.yaml --data pilot.csv -o scores.csv
              scalewright score mood.instrument.yaml --data - < pilot.csv
              scalewright score tsr.instrument.yaml --form student --data s.csv --blank NA
            """)

    @Argument(help: "The instrument.", completion: .file())
    var instrument: String

    @OptionGroup var pilot: PilotOptions

    @OptionGroup var threads: ThreadsOption

    @OptionGroup var shortForm: ShortFormOption

    @OptionGroup var output: TableOutput

    func run() throws {
        let loaded = try shortForm.applied(to: pilot.language.sound(instrument))
        let layout = try pilot.layout(of: loaded)
        try output.checkPlace()
        let (outcome, columns) = try score(layout)
        let rows = outcome.rows
        let counts = zip(columns, outcome.scored).map { "\($0) \($1)" }
        Terminal.printError(
            "Scored \(rows) row\(rows == 1 ? "" : "s")\(output.place): \(counts.joined(separator: ", ")).")
    }

    /// Scores wait in a temporary file until the last cell has proved sound.
    private func score(
        _ layout: PilotLayout
    ) throws(CommandFailure) -> (PilotStream.Outcome<ScoreGatherer>, [String]) {
        let table = ScoreTable(layout.definition)
        let file = try output.begin()
        let outcome = try PilotLoading.stream(
            pilot.data, layout, carriesColumns: true, threads: threads, ScoreGatherer(layout.definition)
        ) { (lines, carried) throws(FileProblem) in
            if !file.isBegun { try file.write(Array(table.header(carried: carried).utf8)) }
            try file.write(lines)
        }
        try CommandFailure.from { () throws(FileProblem) in try file.finish() }
        return (outcome, table.columns)
    }
}
