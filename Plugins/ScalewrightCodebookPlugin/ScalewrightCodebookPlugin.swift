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
            tool: context.tool(named: "scalewright-documents").url,
            output: context.pluginWorkDirectoryURL)
    }

    private func commands(target: String, files: [URL], tool: URL, output: URL) throws -> [Command] {
        let sources = InstrumentSources(files)
        guard !sources.instruments.isEmpty else {
            Diagnostics.warning(
                "The target '\(target)' uses ScalewrightCodebookPlugin and holds no file named *.instrument.yaml."
            )
            return []
        }
        guard !sources.reportsDuplicates() else { return [] }
        return CodebookCommands(sources: sources, tool: tool, output: output).all
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension ScalewrightCodebookPlugin: XcodeBuildToolPlugin {
        func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
            try commands(
                target: target.displayName, files: target.inputFiles.map(\.url),
                tool: context.tool(named: "scalewright-documents").url,
                output: context.pluginWorkDirectoryURL)
        }
    }
#endif
