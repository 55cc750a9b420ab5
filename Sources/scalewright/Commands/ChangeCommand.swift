import ArgumentParser
import InstrumentModel
import PilotData

struct ChangeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "Compute change scores: a row for each unit, later minus earlier wave.",
        discussion: """
            The data hold all waves, told apart by the column of the waves. The columns are the keys \
            but for the wave, then the change scores that the instrument declares for the form. A blank \
            cell is a unit of which a wave is missing, or has no score.

            EXAMPLES
              scalewright change panel.instrument.yaml --data panel.csv
              scalewright change panel.instrument.yaml --data panel.csv -o changes.csv
            """)

    @Argument(help: "The instrument.", completion: .file())
    var instrument: String

    @OptionGroup var pilot: PilotOptions

    @OptionGroup var shortForm: ShortFormOption

    @OptionGroup var output: TableOutput

    func run() throws {
        let loaded = try shortForm.applied(to: pilot.language.sound(instrument))
        let form = try InstrumentLoading.form(pilot.form, of: loaded)
        let layout = try pilot.layout(of: loaded)
        guard var table = ChangeTable(loaded, form: form, layout) else {
            throw CommandFailure(
                .refused,
                "error: the form '\(form.id.value)' has no change scores\n  fix: Declare them under 'changes', and the waves under 'waves'."
            )
        }
        try output.checkPlace()
        try PilotLoading.read(pilot.data, layout, carriesColumns: true) {
            (block, carried) throws(CommandFailure) in
            table.add(block, carriedColumns: carried)
        }
        let (text, scored) = table.lines()
        try output.write { (add) throws(CommandFailure) in try add(text) }
        let counts = zip(table.columns, scored).map { "\($0) \($1)" }.joined(separator: ", ")
        Terminal.printError("Compared the waves of \(table.units)\(output.place): \(counts).")
    }
}
