import Emission
import FileStorage
import InstrumentCompiler
import InstrumentModel

/// Writes what an instrument is turned into, in its own language and in each that it is translated into.
struct OutputWriter {
    let folder: String
    /// Whether files with other contents may be replaced.
    let replaces: Bool
    /// Whether nobody is told which files were written.
    let isSilent: Bool

    func write(
        _ targets: [String], of instrument: Instrument, as options: EmissionOptions
    ) throws(FileProblem) {
        try FileWriting.makeFolder(folder)
        for emitter in targets.compactMap(InstrumentCompiler.emitter(for:)) {
            try write(emitter.emit(instrument, with: options))
            // The same code would come of it in every language.
            guard !emitter.holdsEveryLanguage else { continue }
            for translation in instrument.translations {
                // The plugins know the files by their names, and nothing of what stands in them.
                var translated = options
                translated.baseName = TranslationFile.baseName(of: translation.language.range.file)
                try write(emitter.emit(instrument.translated(by: translation), with: translated))
            }
        }
    }

    private func write(_ files: [OutputFile]) throws(FileProblem) {
        for file in files {
            // Unchanged files keep their date, so that nothing that depends on them is rebuilt.
            let path = "\(folder)/\(file.name)"
            let outcome = try FileWriting.write(file.contents, to: path, replaces: replaces)
            if !isSilent { print(outcome == .written ? "wrote \(path)" : "unchanged \(path)") }
        }
    }
}
