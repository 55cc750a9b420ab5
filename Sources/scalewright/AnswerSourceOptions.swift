import ArgumentParser
import FileStorage
import InstrumentModel
import PilotData
import Psychometrics

/// Where the answers are: in a file, or in a place of which only sums come.
struct AnswerSourceOptions: ParsableArguments {
    @OptionGroup var answers: FormOptions

    @Option(
        name: [.short, .long],
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

    /// What was gathered of all rows.
    struct Gathered {
        var rows: Int
        /// In the order of the form's scales.
        var summaries: [ScaleSummary]
        /// Why figures that take rows for independent are left out; nil where they are.
        var dependence: UndefinedReason?
    }

    /// Gathered from the answers, or where the answers are.
    func gathered(
        _ instrument: Instrument, _ form: Form, _ layout: PilotLayout, missing: MissingTreatment
    ) throws(CommandFailure) -> Gathered {
        guard let data else {
            let whole = try SummaryLoading.read(fromSummary, of: instrument, form: form)
            // A summary has forgotten whose rows it is of: what the instrument declares decides.
            return Gathered(
                rows: whole.rows, summaries: whole.scales,
                dependence: instrument.mayRepeatPersons ? .personsUnknown : nil)
        }
        let gatherer = ReliabilityGatherer(layout.definition, missing: missing)
        let outcome = try PilotLoading.stream(
            data, layout, findsPersons: true, threads: threads, gatherer
        ) {
            (_, _) throws(FileProblem) in
        }
        let accumulator = outcome.merged(gatherer)
        return Gathered(
            rows: accumulator.rows, summaries: accumulator.summaries, dependence: outcome.dependence)
    }
}
