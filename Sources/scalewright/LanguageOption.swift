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
    /// - Parameter explainsOnly: leaves alone what becomes a name or a value in code
    func sound(
        _ path: String, explainsOnly: Bool = false
    ) throws(CommandFailure) -> Instrument {
        let instrument = try InstrumentLoading.sound(path, withTranslations: language != nil)
        guard let language, language.lowercased() != instrument.language.lowercased() else {
            return instrument
        }
        if let translation = instrument.translation(into: language) {
            return instrument.translated(by: translation, explainsOnly: explainsOnly)
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

    /// The stem of what is emitted: `tsr.de`, or `tsr` where the language changes nothing but comments.
    func baseName(_ stem: String, _ instrument: Instrument, _ emitter: any Emitter) -> String {
        language == nil || emitter.namesFollowLabels ? stem : "\(stem).\(instrument.language)"
    }
}
