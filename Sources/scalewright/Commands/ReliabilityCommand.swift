import ArgumentParser
import FileStorage
import InstrumentModel
import PilotData
import Psychometrics
import Reporting

struct ReliabilityCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case terminal, json, summary }

    static let configuration = CommandConfiguration(
        commandName: "reliability",
        abstract: "Check the reliability of each scale on pilot data.",
        discussion: """
            Alpha (raw and standardized, with the Feldt interval and the asymptotic standard error), \
            omega total, λ2, λ6, the average inter-item correlation, and for each item its mean, SD, \
            item-rest correlation and alpha if deleted. A figure that cannot be had is given a reason.

            Answers that live in a database need not leave it: 'emit sql' writes a query that gathers counts \
            and sums, and --from-summary finishes from what it returns. Several summaries, one of each site \
            or part of a table, are added up. --format summary writes such a summary from --data.

            EXAMPLES
              scalewright reliability tsr.instrument.yaml --form teacher --data t.csv
              scalewright reliability mood.instrument.yaml --data pilot.csv --gate
              scalewright reliability mood.instrument.yaml --data - --format json < m.csv
              scalewright reliability mood.instrument.yaml --data m.csv --format summary
              scalewright reliability mood.instrument.yaml --from-summary a.csv b.csv
            """)

    @Argument(help: "The instrument.", completion: .file())
    var instrument: String

    @OptionGroup var answers: FormOptions

    @Option(help: "The answers; - is standard input.", completion: .file())
    var data: String?

    @Option(
        parsing: .upToNextOption,
        help: "Summaries of the answers in place of the answers; - is standard input.", completion: .file())
    var fromSummary: [String] = []

    @OptionGroup var threads: ThreadsOption

    @OptionGroup var shortForm: ShortFormOption

    @Option(help: "Rows behind a figure when answers are missing: listwise or pairwise.")
    var missing = MissingTreatment.listwise

    @Option(help: "How to print the report: terminal or json; or summary, for the sums behind it.")
    var format = Format.terminal

    @Flag(help: "Exit with 1 when the data miss a threshold that the instrument declares.")
    var gate = false

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

    func run() throws {
        let loaded = try shortForm.applied(to: answers.language.sound(instrument))
        let form = try answers.named(in: loaded)
        let (rows, summaries) = try summaries(loaded, form)
        let report = ReliabilityReport(
            loaded.formDefinition(for: form), rows: rows, summaries: summaries, missing: missing)
        switch format {
        case .json: print(ReliabilityJSON.render(report), terminator: "")
        case .terminal:
            print(ReliabilityTerminal(colour: Terminal.showsColour).render(report), terminator: "")
        case .summary:
            print(SummaryWriter(loaded, form: form).table(rows: rows, of: summaries), terminator: "")
        }
        if gate, !report.meetsThresholds { ExitStatus.unsound.endProcess() }
    }

    /// Gathered from the answers, or where the answers are.
    private func summaries(
        _ instrument: Instrument, _ form: Form
    ) throws(CommandFailure) -> (rows: Int, scales: [ScaleSummary]) {
        guard let data else {
            let whole = try SummaryLoading.read(fromSummary, of: instrument, form: form)
            return (whole.rows, whole.scales)
        }
        let layout = try answers.layout(of: instrument)
        // A summary has the sums of pairs in it, whichever rows will be asked of it.
        let gatherer = ReliabilityGatherer(
            layout.definition, missing: format == .summary ? .pairwise : missing)
        let outcome = try PilotLoading.stream(data, layout, threads: threads, gatherer) {
            (_, _) throws(FileProblem) in
        }
        let accumulator = outcome.merged(gatherer)
        return (accumulator.rows, accumulator.summaries)
    }
}

extension MissingTreatment: ExpressibleByArgument {}
