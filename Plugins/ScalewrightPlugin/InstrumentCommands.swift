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
    private static let translationSuffixes = [".translation.yaml", ".translation.yml"]
    private static let responsesSuffixes = [".responses.yaml", ".responses.yml"]
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
        let translations = translations(of: instrument)
        var arguments = [
            instrument.path(percentEncoded: false), "--output", output.path(percentEncoded: false),
        ]
        arguments += translations.flatMap { ["--translation", $0.lastPathComponent] }
        if let configuration {
            arguments += ["--config", configuration.path(percentEncoded: false)]
        }
        return .buildCommand(
            displayName: "Compiling instrument \(instrument.lastPathComponent)", executable: tool,
            arguments: arguments,
            inputFiles: [instrument] + (configuration.map { [$0] } ?? []) + translations + responses,
            outputFiles: (["\(stem).instrument.swift"] + codebooks(stem, translations)).map {
                output.appending(path: $0)
            })
    }

    /// The codebook in the instrument's language, and in each that it is translated into.
    private func codebooks(_ stem: String, _ translations: [URL]) -> [String] {
        let translated = translations.compactMap {
            Self.stem(of: $0, suffixes: Self.translationSuffixes)
        }
        return ([stem] + translated).flatMap { ["\($0).codebook.html", "\($0).codebook.json"] }
    }

    /// The translations beside an instrument: `tsr.de.translation.yaml` beside `tsr.instrument.yaml`.
    private func translations(of instrument: URL) -> [URL] {
        let start = (Self.stem(of: instrument) ?? "") + "."
        return files.filter { file in
            guard let name = Self.stem(of: file, suffixes: Self.translationSuffixes),
                file.deletingLastPathComponent() == instrument.deletingLastPathComponent()
            else { return false }
            let language = name.dropFirst(start.count)
            return name.hasPrefix(start) && !language.isEmpty && !language.contains(".")
        }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    }

    /// Every file of response scales: which instrument includes which is written in the instruments, and
    /// the build does not ask again when one of them changes.
    private var responses: [URL] {
        files.filter { Self.stem(of: $0, suffixes: Self.responsesSuffixes) != nil }
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
    private static func stem(of file: URL, suffixes: [String] = suffixes) -> String? {
        let name = file.lastPathComponent
        return suffixes.first { name.hasSuffix($0) && name.count > $0.count }
            .map { String(name.dropLast($0.count)) }
    }
}
