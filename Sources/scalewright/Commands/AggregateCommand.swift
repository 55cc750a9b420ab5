import ArgumentParser
import Diagnostics
import InstrumentModel
import PilotData

struct AggregateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "aggregate",
        abstract: "Average scores over all who belong to a higher unit, such as a class.",
        discussion: """
            A row for each unit, and where there are waves for each wave of it; for each aggregated \
            score its mean and, in <name>_n, how many rows have a score. A blank mean is a unit of which \
            no row has one. Whether the mean may be taken for a trait of the unit is another question.

            EXAMPLES
              scalewright aggregate panel.instrument.yaml --data panel.csv
              scalewright aggregate panel.instrument.yaml --data panel.csv --to ward
            """)

    @Argument(help: "The instrument.", completion: .file())
    var instrument: String

    @OptionGroup var pilot: PilotOptions

    @Option(
        help: ArgumentHelp(
            "The unit; may be left out when all scores are aggregated to the same.", valueName: "unit"))
    var to: String?

    @OptionGroup var shortForm: ShortFormOption

    @OptionGroup var output: TableOutput

    func run() throws {
        let loaded = try shortForm.applied(to: pilot.language.sound(instrument))
        let form = try pilot.answers.named(in: loaded)
        let layout = try pilot.layout(of: loaded)
        let unit = try unit(of: loaded, form)
        guard var table = AggregateTable(loaded, form: form, to: unit, layout) else { return }
        try output.checkPlace()
        try PilotLoading.read(pilot.data, layout, carriesColumns: true) {
            (block, carried) throws(CommandFailure) in
            do throws(DataProblem) {
                try table.add(block, carriedColumns: carried)
            } catch {
                throw PilotLoading.refusal(pilot.data, error)
            }
        }
        let (text, rows) = table.lines()
        try output.write { (add) throws(CommandFailure) in try add(text) }
        Terminal.printError("Averaged over \(unit)\(output.place): \(rows) row\(rows == 1 ? "" : "s").")
    }

    private func unit(of loaded: Instrument, _ form: Form) throws(CommandFailure) -> String {
        let units = AggregateTable.units(loaded, form: form)
        guard let first = units.first else {
            throw CommandFailure(
                .refused,
                "error: the form '\(form.id.value)' has no aggregated scores\n  fix: Declare them under 'aggregates'."
            )
        }
        if let to, units.contains(to) { return to }
        if to == nil, units.count == 1 { return first }
        let all = units.joined(separator: " or --to ")
        let problem = to.map { "nothing is aggregated to '\($0)'" } ?? "scores are aggregated to several units"
        throw CommandFailure(
            .refused,
            "error: \(problem)\n  fix: \(Suggestion.advice(for: to ?? "", among: units, otherwise: "Add --to \(all)."))"
        )
    }
}
