import ArgumentParser
import InstrumentModel
import PilotData
import PilotSimulation
import PilotStatistics
import Psychometrics
import Reporting

struct PlanPowerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "power",
        abstract: "How likely a pilot is to meet the thresholds that the instrument declares.",
        discussion: """
            Pilots are drawn from the instrument itself – its response scales, keying, skip logic and \
            missing answers – as 'simulate' draws them, and checked as 'reliability' does. The same seed \
            gives the same answer, on any number of processors.

            EXAMPLES
              scalewright plan power mood.instrument.yaml --respondents 50 100
              scalewright plan power mood.instrument.yaml --respondents 30 --alpha 0.7
            """)

    @Argument(help: "The instrument.", completion: .file())
    var instrument: String

    @Option(help: "The form that is filled in; may be left out when there is only one.")
    var form: String?

    @OptionGroup var shortForm: ShortFormOption

    @Option(help: "Look at this scale only; may be given several times.")
    var scale: [String] = []

    @Option(help: "The alpha that each of the scales has to reach, in place of what is declared.")
    var alpha: Double?

    @Option(
        parsing: .upToNextOption, help: "How many respondents the pilot has; several sizes may be compared.")
    var respondents: [Int]

    @OptionGroup var model: PowerModelOptions

    @Option(help: "How many pilots of each size are drawn.")
    var replications = 1000

    @OptionGroup var output: PlanOutput

    func run() throws {
        let loaded = try shortForm.applied(to: InstrumentLoading.sound(instrument))
        let form = try InstrumentLoading.form(form, of: loaded)
        if let alpha { try PlanNumber.inside("alpha", alpha, example: "0.8") }
        try PlanNumber.count("number of replications", replications, atLeast: 10)
        for count in respondents { try PlanNumber.count("number of respondents", count, atLeast: 2) }
        let definition = try ThresholdSelection(scales: scale, alpha: alpha)
            .applied(to: loaded.formDefinition(for: form))
        let sizes = try respondents.map { try size($0, loaded, form, definition) }
        let report = PowerReport(
            definition, sizes: sizes, replications: replications,
            assumptions: try model.assumptions())
        switch output.format {
        case .terminal: print(PowerTerminal.render(report), terminator: "")
        case .json: print(PowerJSON.render(report), terminator: "")
        }
    }

    private func size(
        _ respondents: Int, _ instrument: Instrument, _ form: Form, _ definition: FormDefinition
    ) throws(CommandFailure) -> PowerReport.Size {
        let settings = try model.settings(rows: respondents)
        let power: PilotPower
        do throws(SettingProblem) {
            power = PilotPower(try SimulatedStudies(instrument, form, settings), definition)
        } catch {
            throw CommandFailure(.refused, "error: \(error.message)\n  fix: \(error.advice)")
        }
        let progress = Progress("simulating \(respondents) respondents", of: replications)
        let tallies = SideBySide.map(WorkParts.of(replications), progress: progress) { part in
            power.tally(part)
        }
        progress.finish()
        let whole = tallies.dropFirst().reduce(into: tallies[0]) { $0.merge($1) }
        return PowerReport.Size(
            respondents: respondents, studies: whole.studies, passed: whole.passed, met: whole.met,
            meanAlphas: whole.meanAlphas)
    }
}
