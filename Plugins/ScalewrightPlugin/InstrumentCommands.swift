import Foundation
import PackagePlugin

/// The build commands of one target: one for each instrument, with exact inputs and outputs, so that a
/// changed instrument is compiled alone and an unchanged one not at all.
struct InstrumentCommands {
    let target: String
    let files: [URL]
    let tool: URL
    let output: URL

    private static let suffixes = [".instrument.yaml", ".instrument.yml"]
    private static let configurationName = "scalewright-config.yaml"

    var all: [Command] {
        let instruments = files.filter { Self.stem(of: $0) != nil }
            .sorted { $0.path(percentEncoded: false) < $1.path(percentEncoded: false) }
        guard !instruments.isEmpty else {
            Diagnostics.warning(
                "The target '\(target)' uses ScalewrightPlugin and holds no file named *.instrument.yaml."
            )
            return []
        }
        guard !reportsDuplicates(instruments) else { return [] }
        let configuration = files.first { $0.lastPathComponent == Self.configurationName }
        return instruments.map { command(for: $0, configuration) }
    }

    private func command(for instrument: URL, _ configuration: URL?) -> Command {
        let stem = Self.stem(of: instrument) ?? ""
        var arguments = [
            instrument.path(percentEncoded: false), "--output", output.path(percentEncoded: false),
        ]
        if let configuration {
            arguments += ["--config", configuration.path(percentEncoded: false)]
        }
        return .buildCommand(
            displayName: "Compiling instrument \(instrument.lastPathComponent)", executable: tool,
            arguments: arguments, inputFiles: [instrument] + (configuration.map { [$0] } ?? []),
            outputFiles: ["instrument.swift", "codebook.html", "codebook.json"].map {
                output.appending(path: "\(stem).\($0)")
            })
    }

    /// Output names come from file names, so two instruments of one name cannot share a target; nor
    /// can names that differ in case only, on file systems that do not tell them apart.
    private func reportsDuplicates(_ instruments: [URL]) -> Bool {
        var seen: [String: URL] = [:]
        var found = false
        for instrument in instruments {
            let stem = (Self.stem(of: instrument) ?? "").lowercased()
            if let first = seen[stem] {
                Diagnostics.error(
                    "\(instrument.path(percentEncoded: false)) and \(first.path(percentEncoded: false)) have one name and would become the same files. Rename one of them.",
                    file: instrument.path(percentEncoded: false), line: 1)
                found = true
            }
            seen[stem] = instrument
        }
        return found
    }

    /// `tsr` for `tsr.instrument.yaml`; nil for any other file.
    private static func stem(of file: URL) -> String? {
        let name = file.lastPathComponent
        return suffixes.first { name.hasSuffix($0) && name.count > $0.count }
            .map { String(name.dropLast($0.count)) }
    }
}
