import ArgumentParser
import InstrumentModel
import PilotData

/// What the subcommands that read pilot data have in common.
struct PilotOptions: ParsableArguments {
    @Option(help: "The form that was filled in; may be left out when there is only one.")
    var form: String?

    @Option(help: "The answers, as they are or packed with gzip or zstd; - is standard input.", completion: .file())
    var data: String

    @Option(help: "A cell to read as blank, such as NA; may be given several times.")
    var blank: [String] = []

    @OptionGroup var language: LanguageOption

    func layout(of instrument: Instrument) throws(CommandFailure) -> PilotLayout {
        PilotLayout(
            instrument, form: try InstrumentLoading.form(form, of: instrument), blanks: blank)
    }
}
