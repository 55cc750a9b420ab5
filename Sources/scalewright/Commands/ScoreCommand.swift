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
            column of the cut-offs' name. A blank cell is a score that cannot be given.

            EXAMPLES
              scalewright score mood.instrument.yaml --data pilot.csv -o scores.csv
              scalewright score mood.instrument.yaml --data - < pilot.csv
              scalewright score tsr.instrument.yaml --form student --data s.csv --blank NA
            """)

    @Argument(help: "The instrument.", completion: .file())
    var instrument: String

    @OptionGroup var pilot: PilotOptions

    @OptionGroup var shortForm: ShortFormOption

    @Option(
        name: [.customShort("o"), .long],
        help: "The file to write; standard output when left out or -.", completion: .file())
    var output = "-"

    @Flag(help: "Replace the file if it is there.")
    var force = false

    func run() throws {
        let loaded = try shortForm.applied(to: pilot.language.sound(instrument))
        let layout = try pilot.layout(of: loaded)
        if output != "-", !force, FileWriting.exists(output) {
            throw CommandFailure(FileWriting.alreadyThere(output))
        }
        let (outcome, columns) = try score(layout)
        report(outcome, columns)
    }

    /// Scores wait in a temporary file until the last cell has proved sound.
    private func score(
        _ layout: PilotLayout
    ) throws(CommandFailure) -> (PilotStream.Outcome<ScoreGatherer>, [String]) {
        let table = ScoreTable(layout.definition)
        let file = try CommandFailure.from { () throws(FileProblem) in try ScoreFile(path: output) }
        let outcome = try PilotLoading.read(
            pilot, layout, carriesColumns: true, ScoreGatherer(layout.definition)
        ) { (lines, carried) throws(FileProblem) in
            if !file.isBegun { try file.write(Array(table.header(carried: carried).utf8)) }
            try file.write(lines)
        }
        try CommandFailure.from { () throws(FileProblem) in try file.finish() }
        return (outcome, table.columns)
    }

    private func report(_ outcome: PilotStream.Outcome<ScoreGatherer>, _ columns: [String]) {
        let rows = outcome.rows
        let counts = zip(columns, outcome.scored).map { "\($0) \($1)" }
        let place = output == "-" ? "" : " into \(output)"
        Terminal.printError(
            "Scored \(rows) row\(rows == 1 ? "" : "s")\(place): \(counts.joined(separator: ", ")).")
    }
}

/// The table of scores on its way to where it was asked for.
private final class ScoreFile {
    private var staged: StagedFile?
    private let isForOutput: Bool
    private(set) var isBegun = false

    /// - Parameter path: `-` is standard output
    init(path: String) throws(FileProblem) {
        isForOutput = path == "-"
        staged = isForOutput ? try StagedFile.forStandardOutput() : try StagedFile(path: path)
    }

    func write(_ bytes: [UInt8]) throws(FileProblem) {
        isBegun = true
        try staged?.write(bytes)
    }

    func finish() throws(FileProblem) {
        guard let whole = staged.take() else { return }
        if isForOutput { try whole.copyToStandardOutput() } else { try whole.commit() }
    }
}
