import ArgumentParser
import FileStorage
import InstrumentModel
import PilotData
import Psychometrics

/// Where the answers are: in a file, or in a place of which only sums come.
struct AnswerSourceOptions: ParsableArguments {
    @OptionGroup var answers: FormOptions

    @Option(
        help: "The answers, as they are or packed with gzip or zstd; - is standard input.",
        completion: .file())
    var data: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Summaries of the answers in place of the answers; - is standard input.", valueName: "file"),
        completion: .file())
    var fromSummary: [String] = []

    @OptionGroup var threads: ThreadsOption

    func validate() throws {
        if data == nil, fromSummary.isEmpty {
            throw ValidationError("Name the answers with --data, or summaries of them with --from-summary.")
        }
        if data != nil, !fromSummary.isEmpty {
            throw ValidationError("--data and --from-summary exclude each other: the answers would count twice.")
        }
        if !fromSummary.isEmpty, !answers.blank.isEmpty {
            throw ValidationError("--blank goes with --data: a summary holds no cells.")
        }
        if fromSummary.count(where: { $0 == "-" }) > 1 {
            throw ValidationError("Standard input can be read once: give - once.")
        }
    }

    /// Gathered from the answers, or where the answers are.
    func summaries(
        _ instrument: Instrument, _ form: Form, _ layout: PilotLayout, missing: MissingTreatment
    ) throws(CommandFailure) -> (rows: Int, scales: [ScaleSummary]) {
        guard let data else {
            let whole = try SummaryLoading.read(fromSummary, of: instrument, form: form)
            return (whole.rows, whole.scales)
        }
        let gatherer = ReliabilityGatherer(layout.definition, missing: missing)
        let outcome = try PilotLoading.stream(data, layout, threads: threads, gatherer) {
            (_, _) throws(FileProblem) in
        }
        let accumulator = outcome.merged(gatherer)
        return (accumulator.rows, accumulator.summaries)
    }
}
