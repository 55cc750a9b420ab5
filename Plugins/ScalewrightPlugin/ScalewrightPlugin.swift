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
            lost: lost, tool: context.tool(named: "scalewrightc").url,
            output: context.pluginWorkDirectoryURL)
    }

    /// - Parameter lost: instruments of the package that no target holds
    private func commands(
        target: String, files: [URL], lost: [String], tool: URL, output: URL
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
        guard !sources.reportsDuplicates() else { return [] }
        return InstrumentCommands(sources: sources, tool: tool, output: output).all
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension ScalewrightPlugin: XcodeBuildToolPlugin {
        func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
            try commands(
                target: target.displayName, files: target.inputFiles.map(\.url), lost: [],
                tool: context.tool(named: "scalewrightc").url,
                output: context.pluginWorkDirectoryURL)
        }
    }
#endif
