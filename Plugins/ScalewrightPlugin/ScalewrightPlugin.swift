import Foundation
import PackagePlugin

/// Compiles every `*.instrument.yaml` of a target into typed Swift scoring code.
@main
struct ScalewrightPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let module = target as? any SourceModuleTarget else { return [] }
        let package = PackageInstruments(root: context.package.directoryURL)
        let modules = context.package.targets.compactMap { $0 as? any SourceModuleTarget }
        let lost = package.lost(
            among: modules.map { ($0.directoryURL, $0.sourceFiles.map(\.url)) })
        return try commands(
            target: target.name, files: module.sourceFiles.map(\.url),
            lost: lost, tool: { try context.tool(named: $0).url },
            output: context.pluginWorkDirectoryURL)
    }

    /// - Parameter lost: instruments of the package that no target holds
    private func commands(
        target: String, files: [URL], lost: [String], tool: (String) throws -> URL, output: URL
    ) throws -> [Command] {
        let sources = InstrumentSources(files)
        for path in lost {
            Diagnostics.warning(
                "\(path) lies in no target and is not compiled. Move it into a target, take it off the target's 'exclude', or, if its folder is meant to be a target, put a Swift file there."
            )
        }
        guard !sources.instruments.isEmpty else {
            Diagnostics.warning(
                "The target '\(target)' uses ScalewrightPlugin and holds no file named *.instrument.yaml."
            )
            return []
        }
        guard !sources.reportsDuplicates(), let tool = CompilerTool(named: "scalewrightc", built: tool)
        else { return [] }
        return InstrumentCommands(sources: sources, tool: tool, output: output).all
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension ScalewrightPlugin: XcodeBuildToolPlugin {
        func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
            try commands(
                target: target.displayName, files: target.inputFiles.map(\.url), lost: [],
                tool: { try context.tool(named: $0).url },
                output: context.pluginWorkDirectoryURL)
        }
    }
#endif

/// The build commands of one target: one for each instrument, with exact inputs and outputs, so that a
/// changed instrument is compiled alone and an unchanged one not at all.
struct InstrumentCommands {
    let sources: InstrumentSources
    let tool: CompilerTool
    let output: URL

    var all: [Command] { sources.instruments.map(command) }

    private func command(for instrument: URL) -> Command {
        let stem = instrument.stem(before: InstrumentSources.instrumentSuffixes) ?? ""
        return .buildCommand(
            displayName: "Compiling instrument \(instrument.lastPathComponent)", executable: tool.url,
            arguments: tool.arguments + sources.arguments(for: instrument) + [
                "--output", output.filePath, "--promised", "swift",
            ],
            inputFiles: sources.inputs(of: instrument),
            outputFiles: [output.appending(path: "\(stem).instrument.swift")])
    }
}
