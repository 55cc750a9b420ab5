import Foundation
import PackagePlugin

/// The build commands of one target: one for each instrument, with exact inputs and outputs.
struct CodebookCommands {
    let sources: InstrumentSources
    let tool: URL
    let output: URL

    var all: [Command] {
        let outputs = BuildOutputs(configuration: sources.configuration)
        guard !outputs.targets.isEmpty else { return [] }
        return sources.instruments.map { command(for: $0, outputs) }
    }

    private func command(for instrument: URL, _ outputs: BuildOutputs) -> Command {
        .buildCommand(
            displayName: "Writing the codebook of \(instrument.lastPathComponent)", executable: tool,
            arguments: sources.arguments(for: instrument) + [
                "--output", output.filePath, "--promised", outputs.targets.joined(separator: ","),
            ],
            inputFiles: sources.inputs(of: instrument),
            outputFiles: files(of: instrument, outputs).map { output.appending(path: $0) })
    }

    /// What is emitted in the instrument's language, and in each that it is translated into.
    private func files(of instrument: URL, _ outputs: BuildOutputs) -> [String] {
        let translated = sources.translations(of: instrument).compactMap {
            $0.stem(before: InstrumentSources.translationSuffixes)
        }
        let stem = instrument.stem(before: InstrumentSources.instrumentSuffixes) ?? ""
        return ([stem] + translated).flatMap { stem in
            outputs.targets.map { BuildOutputs.file(of: $0, stem: stem) }
        }
    }
}
