import ArgumentParser
import Diagnostics
import InstrumentModel

/// Takes a short form of the instrument in place of the whole.
struct ShortFormOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A short form that the instrument declares, in place of the whole.", valueName: "name"))
    var short: String?

    /// The instrument, or its short form where one is named.
    func applied(to instrument: Instrument) throws(CommandFailure) -> Instrument {
        guard let short else { return instrument }
        if let form = instrument.shortForm(short) { return instrument.shortened(to: form) }
        let names = instrument.design.shortForms.map(\.id.value)
        let otherwise =
            names.isEmpty
            ? "The instrument declares none; add them under 'short_forms'."
            : "The short forms are \(names.joined(separator: ", "))."
        throw CommandFailure(
            .refused,
            "error: there is no short form '\(short)' in the instrument\n  fix: \(Suggestion.advice(for: short, among: names, otherwise: otherwise))"
        )
    }

    /// The stem of files' names, so that a short form's do not replace the whole instrument's.
    func baseName(_ whole: String) -> String {
        short.map { "\(whole).\($0)" } ?? whole
    }
}
