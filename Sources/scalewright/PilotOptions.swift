import ArgumentParser
import InstrumentModel
import PilotData

/// What the subcommands that read pilot data have in common.
struct PilotOptions: ParsableArguments {
    @OptionGroup var answers: FormOptions

    @Option(
        name: [.short, .long], help: "The answers, as they are or packed with gzip or zstd; - is standard input.",
        completion: .file())
    var data: String

    var language: LanguageOption { answers.language }

    func layout(of instrument: Instrument) throws(CommandFailure) -> PilotLayout {
        try answers.layout(of: instrument)
    }
}
