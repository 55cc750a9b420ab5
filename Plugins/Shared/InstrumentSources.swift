import Foundation
import PackagePlugin

/// The instruments of one target, and the files that belong to them.
struct InstrumentSources {
    static let instrumentSuffixes = [".instrument.yaml", ".instrument.yml"]
    static let translationSuffixes = [".translation.yaml", ".translation.yml"]
    static let responsesSuffixes = [".responses.yaml", ".responses.yml"]
    static let configurationName = "scalewright-config.yaml"

    /// By path, so that the same target gives the same commands on every machine.
    let instruments: [URL]
    let configuration: URL?
    /// Every file of response scales: which instrument includes which is written in the instruments.
    let responses: [URL]
    private let translations: [URL]

    init(_ files: [URL]) {
        let sorted = files.sorted { $0.filePath < $1.filePath }
        instruments = sorted.filter { $0.stem(before: Self.instrumentSuffixes) != nil }
        translations = sorted.filter { $0.stem(before: Self.translationSuffixes) != nil }
        responses = sorted.filter { $0.stem(before: Self.responsesSuffixes) != nil }
        configuration = sorted.first { $0.lastPathComponent == Self.configurationName }
    }

    /// The translations beside an instrument: `tsr.de.translation.yaml` beside `tsr.instrument.yaml`.
    func translations(of instrument: URL) -> [URL] {
        let start = (instrument.stem(before: Self.instrumentSuffixes) ?? "") + "."
        return translations.filter { file in
            guard let name = file.stem(before: Self.translationSuffixes),
                file.deletingLastPathComponent() == instrument.deletingLastPathComponent()
            else { return false }
            let language = name.dropFirst(start.count)
            return name.hasPrefix(start) && !language.isEmpty && !language.contains(".")
        }
    }

    /// Every file of which an instrument's outputs are made. An included file may be any of the response
    /// scales: the build does not ask again when an instrument includes another.
    func inputs(of instrument: URL) -> [URL] {
        [instrument] + (configuration.map { [$0] } ?? []) + translations(of: instrument) + responses
    }

    /// What the tool is told of an instrument and its companions.
    func arguments(for instrument: URL) -> [String] {
        var arguments = [instrument.filePath]
        arguments += translations(of: instrument).flatMap { ["--translation", $0.lastPathComponent] }
        if let configuration { arguments += ["--config", configuration.filePath] }
        return arguments
    }

    /// Output names come from file names, so two instruments of one name cannot share a target; nor
    /// can names that differ in case only, on file systems that do not tell them apart.
    func reportsDuplicates() -> Bool {
        var seen: [String: URL] = [:]
        var found = false
        for instrument in instruments {
            let stem = (instrument.stem(before: Self.instrumentSuffixes) ?? "").lowercased()
            if let first = seen[stem] {
                Diagnostics.error(
                    "\(instrument.filePath) and \(first.filePath) have one name and would become the same files. Rename one of them.",
                    file: instrument.filePath, line: 1)
                found = true
            }
            seen[stem] = seen[stem] ?? instrument
        }
        return found
    }
}

extension URL {
    var filePath: String { path(percentEncoded: false) }

    /// `tsr` for `tsr.instrument.yaml`; nil for any other file.
    func stem(before suffixes: [String]) -> String? {
        let name = lastPathComponent
        return suffixes.first { name.hasSuffix($0) && name.count > $0.count }
            .map { String(name.dropLast($0.count)) }
    }
}
