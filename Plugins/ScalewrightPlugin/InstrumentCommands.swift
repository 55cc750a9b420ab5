import Foundation
import PackagePlugin

/// The build commands of one target: one for each instrument, with exact inputs and outputs, so that a
/// changed instrument is compiled alone and an unchanged one not at all.
struct InstrumentCommands {
    let sources: InstrumentSources
    let tool: URL
    let output: URL

    var all: [Command] {
        let outputs = BuildOutputs(configuration: sources.configuration)
        return sources.instruments.map { command(for: $0, outputs) }
    }

    private func command(for instrument: URL, _ outputs: BuildOutputs) -> Command {
        let stem = instrument.stem(before: InstrumentSources.instrumentSuffixes) ?? ""
        let translations = sources.translations(of: instrument)
        let configuration = sources.configuration.map { [$0] } ?? []
        return .buildCommand(
            displayName: "Compiling instrument \(instrument.lastPathComponent)", executable: tool,
            arguments: sources.arguments(for: instrument) + [
                "--output", output.filePath, "--promised", outputs.targets.joined(separator: ","),
            ],
            // An included file may be any of the response scales: the build does not ask again when an
            // instrument includes another.
            inputFiles: [instrument] + configuration + translations + sources.responses,
            outputFiles: (["\(stem).instrument.swift"] + files(stem, translations, outputs)).map {
                output.appending(path: $0)
            })
    }

    /// What is emitted in the instrument's language, and in each that it is translated into.
    private func files(_ stem: String, _ translations: [URL], _ outputs: BuildOutputs) -> [String] {
        let translated = translations.compactMap {
            $0.stem(before: InstrumentSources.translationSuffixes)
        }
        return ([stem] + translated).flatMap { stem in
            outputs.targets.map { BuildOutputs.file(of: $0, stem: stem) }
        }
    }
}
