import Diagnostics
import FileStorage
import InstrumentCompiler
import InstrumentModel

/// Reads instruments for the subcommands.
enum InstrumentLoading {
    /// Compiles the file at a path, with what it includes; `-` is standard input.
    ///
    /// - Parameter withTranslations: whether the translations beside it are read and checked, too
    static func compile(
        _ path: String, withTranslations: Bool = true
    ) throws(CommandFailure) -> Compilation {
        InstrumentCompiler.compile(
            file: name(of: path), bytes: try bytes(path),
            companions: try companions(of: path, withTranslations: withTranslations))
    }

    /// What the file at a path may include, and its translations.
    static func companions(
        of path: String, withTranslations: Bool = true
    ) throws(CommandFailure) -> Companions {
        try CommandFailure.from { () throws(FileProblem) in
            try Companions(beside: path, withTranslations: withTranslations)
        }
    }

    /// What the file at a path holds, as far as it can be an instrument.
    static func bytes(_ path: String) throws(CommandFailure) -> [UInt8] {
        do throws(FileProblem) {
            // One byte beyond the limit is enough for the reader to refuse the file.
            return try FileReader(path: path).readAll(limit: InstrumentFile.sizeLimit)
        } catch {
            throw CommandFailure(error)
        }
    }

    /// What messages call the file at a path.
    static func name(of path: String) -> String { path == "-" ? "<standard input>" : path }

    /// The sound instrument at a path; its warnings go to standard error, and so do its errors, which
    /// end the command. Remarks are left to `validate`.
    static func sound(
        _ path: String, withTranslations: Bool = false
    ) throws(CommandFailure) -> Instrument {
        var compilation = try compile(path, withTranslations: withTranslations)
        compilation.diagnostics.removeAll { $0.severity == .note }
        if let rendered = TerminalReport.text(for: [Verdict(compilation)], colour: Terminal.errorsShowColour) {
            Terminal.printError(rendered)
        }
        guard let instrument = compilation.instrument else {
            throw CommandFailure(.unsound, "\(path) has errors; nothing was done.")
        }
        return instrument
    }

    /// The form of this name; the only one when none is named.
    static func form(_ name: String?, of instrument: Instrument) throws(CommandFailure) -> Form {
        let forms = instrument.forms.map(\.id.value)
        guard let name else {
            if let only = instrument.forms.first, instrument.forms.count == 1 { return only }
            throw CommandFailure(
                .refused,
                "error: the instrument has \(forms.count) forms, and none is named\n  fix: Add --form \(forms.joined(separator: " or --form "))."
            )
        }
        if let form = instrument.form(name) { return form }
        let advice = Suggestion.advice(
            for: name, among: forms, otherwise: "The forms are \(forms.joined(separator: ", ")).")
        throw CommandFailure(
            .refused, "error: there is no form '\(name)' in the instrument\n  fix: \(advice)")
    }
}
