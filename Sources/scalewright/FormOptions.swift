import ArgumentParser
import InstrumentModel
import PilotData

/// What the subcommands that work on a form's answers have in common, wherever the answers are.
struct FormOptions: ParsableArguments {
    @Option(help: "The form that was filled in; may be left out when there is only one.")
    var form: String?

    @Option(help: "A cell to read as blank, such as NA; may be given several times.")
    var blank: [String] = []

    @OptionGroup var language: LanguageOption

    func layout(of instrument: Instrument) throws(CommandFailure) -> PilotLayout {
        PilotLayout(instrument, form: try named(in: instrument), blanks: blank)
    }

    func named(in instrument: Instrument) throws(CommandFailure) -> Form {
        try InstrumentLoading.form(form, of: instrument)
    }
}
