import ArgumentParser
import FileStorage
import InstrumentModel
import PilotSimulation

struct SimulateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Draw answers from a factor model, one file for each form.",
        discussion: """
            Each scale has a factor, and each item loads on the factor of the first scale that lists it. \
            The forms of an instrument of dyads get the same dyads, whose two sides agree as much as \
            --agreement says. The same seed gives the same answers.

            EXAMPLES
              scalewright simulate tsr.instrument.yaml --per-cluster 15 -o pilot
              scalewright simulate rse.instrument.yaml --rows 200 --loading 0.6 --seed 7
              scalewright simulate rse.instrument.yaml --load form_quiet=-0.2
              scalewright simulate tsr.instrument.yaml --form student -o -
            """)

    @Argument(help: "The instrument.", completion: .file())
    var instrument: String

    @Option(help: "Draw this form only.")
    var form: String?

    @OptionGroup var shortForm: ShortFormOption

    @Option(help: "Rows of each file: dyads, for an instrument of dyads.")
    var rows = SimulationSettings().rows

    @Option(help: "Rows that share a cluster, such as the students of one teacher.")
    var perCluster = SimulationSettings().clusterSize

    @Option(help: "The correlation between the two sides of a dyad.")
    var agreement = SimulationSettings().agreement

    @Option(help: "The share of the factors' variance that lies between clusters.")
    var clusterShare = SimulationSettings().clusterShare

    @OptionGroup var factors: FactorModelOptions

    @Option(
        name: [.customShort("o"), .long],
        help: "The folder to write to; - prints instead, one form.", completion: .directory)
    var output = "."

    @Flag(help: "Replace files that are there.")
    var force = false

    func run() throws {
        let loaded = try shortForm.applied(to: InstrumentLoading.sound(instrument))
        let forms = try form.map { try [InstrumentLoading.form($0, of: loaded)] } ?? loaded.forms
        let simulator = try simulator(of: loaded)
        if output == "-" { return try printForm(forms, of: loaded, simulator) }
        let paths = forms.map { "\(output)/\(loaded.id.value).\($0.id.value).csv" }
        if !force, let taken = paths.first(where: FileWriting.exists) {
            throw CommandFailure(FileWriting.alreadyThere(taken))
        }
        for (form, path) in zip(forms, paths) {
            try CommandFailure.from { () throws(FileProblem) in
                try FileWriting.makeFolder(output)
                var file = try StagedFile(path: path)
                try simulator.write(form) { text throws(FileProblem) in try file.write(text) }
                try file.commit()
            }
            print("wrote \(path)")
        }
    }

    private func printForm(
        _ forms: [Form], of instrument: Instrument, _ simulator: PilotSimulator
    ) throws(CommandFailure) {
        let form = forms.count == 1 ? forms[0] : try InstrumentLoading.form(nil, of: instrument)
        simulator.write(form) { print($0, terminator: "") }
    }

    private func simulator(of instrument: Instrument) throws(CommandFailure) -> PilotSimulator {
        var settings = factors.settings(rows: rows)
        settings.clusterSize = perCluster
        settings.agreement = agreement
        settings.clusterShare = clusterShare
        do throws(SettingProblem) {
            return try PilotSimulator(instrument, settings)
        } catch {
            throw CommandFailure(.refused, "error: \(error.message)\n  fix: \(error.advice)")
        }
    }
}
