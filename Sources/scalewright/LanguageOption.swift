import ArgumentParser
import Diagnostics
import Emission
import InstrumentCompiler
import InstrumentModel

/// The language that a subcommand works in.
struct LanguageOption: ParsableArguments {
    @Option(help: "The language of the wording and labels, when not the instrument's own; such as de.")
    var language: String?

    /// The instrument at a path, sound, in this language.
    ///
    /// - Parameter emitter: what it is for; one that holds every language gets the instrument as it is
    func sound(
        _ path: String, for emitter: (any Emitter)? = nil
    ) throws(CommandFailure) -> Instrument {
        let keepsAll = emitter?.holdsEveryLanguage ?? false
        let instrument = try InstrumentLoading.sound(
            path, withTranslations: language != nil || keepsAll)
        guard let language, language.lowercased() != instrument.language.lowercased() else {
            return instrument
        }
        if let translation = instrument.translation(into: language) {
            return keepsAll ? instrument : instrument.translated(by: translation)
        }
        let there = instrument.languages
        let advice = Suggestion.advice(
            for: language, among: there,
            otherwise:
                "There \(there.count == 1 ? "is" : "are") \(there.joined(separator: ", ")); 'scalewright translate \(path) \(language)' begins a translation."
        )
        throw CommandFailure(
            .refused, "error: \(path) has no translation into '\(language)'\n  fix: \(advice)")
    }

    /// The stem of what is emitted: `tsr.de`, or `tsr` where every language is in it.
    func baseName(_ stem: String, _ instrument: Instrument, _ emitter: any Emitter) -> String {
        language == nil || emitter.holdsEveryLanguage ? stem : "\(stem).\(instrument.language)"
    }
}
