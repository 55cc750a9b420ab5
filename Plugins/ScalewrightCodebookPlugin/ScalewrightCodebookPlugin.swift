import Foundation
import PackagePlugin

/// Puts the codebook of every `*.instrument.yaml` of a target among the resources of its bundle.
///
/// A plugin of its own, beside the one that emits Swift code, so that nobody compiles what writes codebooks
/// who does not want them in an app.
@main
struct ScalewrightCodebookPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let module = target as? any SourceModuleTarget else { return [] }
        return try commands(
            target: target.name, files: module.sourceFiles.map(\.url),
            tool: { try context.tool(named: $0).url },
            output: context.pluginWorkDirectoryURL)
    }

    private func commands(
        target: String, files: [URL], tool: (String) throws -> URL, output: URL
    ) throws -> [Command] {
        let sources = InstrumentSources(files)
        guard !sources.instruments.isEmpty else {
            Diagnostics.warning(
                "The target '\(target)' uses ScalewrightCodebookPlugin and holds no file named *.instrument.yaml."
            )
            return []
        }
        guard !sources.reportsDuplicates(),
            let tool = CompilerTool(named: "scalewright-documents", built: tool)
        else { return [] }
        return CodebookCommands(sources: sources, tool: tool, output: output).all
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension ScalewrightCodebookPlugin: XcodeBuildToolPlugin {
        func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
            try commands(
                target: target.displayName, files: target.inputFiles.map(\.url),
                tool: { try context.tool(named: $0).url },
                output: context.pluginWorkDirectoryURL)
        }
    }
#endif

/// The build commands of one target: one for each instrument, with exact inputs and outputs.
struct CodebookCommands {
    let sources: InstrumentSources
    let tool: CompilerTool
    let output: URL

    var all: [Command] {
        let outputs = BuildOutputs(configuration: sources.configuration)
        guard !outputs.targets.isEmpty else { return [] }
        return sources.instruments.map { command(for: $0, outputs) }
    }

    private func command(for instrument: URL, _ outputs: BuildOutputs) -> Command {
        .buildCommand(
            displayName: "Writing the codebook of \(instrument.lastPathComponent)", executable: tool.url,
            arguments: tool.arguments + sources.arguments(for: instrument) + [
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

/// What a build puts into a target's bundle for each instrument.
///
/// A plugin cannot run the tool to ask what it will write, and must promise it beforehand. It reads the
/// one line of the configuration that says so, and passes on what it read; the tool, which reads the
/// whole file properly, refuses to go on where the two do not agree.
struct BuildOutputs {
    /// The targets, in the order of the configuration: `codebook-html`.
    let targets: [String]

    /// What is emitted where the configuration says nothing.
    private static let usual = ["codebook-html", "codebook-json"]

    init(configuration: URL?) {
        let text = configuration.flatMap { try? String(contentsOf: $0, encoding: .utf8) } ?? ""
        targets = Self.listed(in: text) ?? Self.usual
    }

    /// The file of a target for an instrument or a translation: `tsr.de.codebook.html`.
    static func file(of target: String, stem: String) -> String {
        "\(stem).\(target.replacingOccurrences(of: "codebook-", with: "codebook."))"
    }

    /// `outputs: [codebook-html, codebook-md]`.
    private static func listed(in text: String) -> [String]? {
        let lines = text.split(whereSeparator: \.isNewline)
        guard let line = lines.first(where: { $0.hasPrefix("outputs:") }),
            let start = line.firstIndex(of: "["), let end = line.firstIndex(of: "]"), start < end
        else { return nil }
        return line[line.index(after: start)..<end].split(separator: ",")
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
}
