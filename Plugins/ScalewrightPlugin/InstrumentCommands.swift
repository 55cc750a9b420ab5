import Foundation
import PackagePlugin

/// The build commands of one target: one for each instrument, with exact inputs and outputs, so that a
/// changed instrument is compiled alone and an unchanged one not at all.
struct InstrumentCommands {
    let sources: InstrumentSources
    let tool: URL
    let output: URL

    var all: [Command] { sources.instruments.map(command) }

    private func command(for instrument: URL) -> Command {
        let stem = instrument.stem(before: InstrumentSources.instrumentSuffixes) ?? ""
        return .buildCommand(
            displayName: "Compiling instrument \(instrument.lastPathComponent)", executable: tool,
            arguments: sources.arguments(for: instrument) + [
                "--output", output.filePath, "--promised", "swift",
            ],
            inputFiles: sources.inputs(of: instrument),
            outputFiles: [output.appending(path: "\(stem).instrument.swift")])
    }
}
