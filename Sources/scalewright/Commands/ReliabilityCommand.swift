import ArgumentParser
import FileStorage
import PilotData
import Psychometrics
import Reporting

struct ReliabilityCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case terminal, json }

    static let configuration = CommandConfiguration(
        commandName: "reliability",
        abstract: "Check the reliability of each scale on pilot data.",
        discussion: """
            Alpha (raw and standardized, with the Feldt interval and the asymptotic standard error), \
            omega total, λ2, λ6, the average inter-item correlation, and for each item its mean, SD, \
            item-rest correlation and alpha if deleted. A figure that cannot be had is given a reason.

            EXAMPLES
              scalewright reliability tsr.instrument.yaml --form teacher --data t.csv
              scalewright reliability mood.instrument.yaml --data pilot.csv --gate
              scalewright reliability mood.instrument.yaml --data - --format json < m.csv
            """)

    @Argument(help: "The instrument.", completion: .file())
    var instrument: String

    @OptionGroup var pilot: PilotOptions

    @OptionGroup var threads: ThreadsOption

    @OptionGroup var shortForm: ShortFormOption

    @Option(help: "Rows behind a figure when answers are missing: listwise or pairwise.")
    var missing = MissingTreatment.listwise

    @Option(help: "How to print the report: terminal or json.")
    var format = Format.terminal

    @Flag(help: "Exit with 1 when the data miss a threshold that the instrument declares.")
    var gate = false

    func run() throws {
        let loaded = try shortForm.applied(to: pilot.language.sound(instrument))
        let layout = try pilot.layout(of: loaded)
        let gatherer = ReliabilityGatherer(layout.definition, missing: missing)
        let outcome = try PilotLoading.stream(pilot.data, layout, threads: threads, gatherer) {
            (_, _) throws(FileProblem) in
        }
        let report = outcome.merged(gatherer).report(missing: missing)
        switch format {
        case .json: print(ReliabilityJSON.render(report), terminator: "")
        case .terminal:
            print(ReliabilityTerminal(colour: Terminal.showsColour).render(report), terminator: "")
        }
        if gate, !report.meetsThresholds { ExitStatus.unsound.endProcess() }
    }
}

extension MissingTreatment: ExpressibleByArgument {}
