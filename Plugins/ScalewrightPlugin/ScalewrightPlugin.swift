import Foundation
import PackagePlugin

/// Compiles every `*.instrument.yaml` of a target: typed Swift scoring code, and the codebook as
/// resources of the target's bundle.
@main
struct ScalewrightPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let module = target as? any SourceModuleTarget else { return [] }
        return InstrumentCommands(
            target: target.name, files: module.sourceFiles.map(\.url),
            tool: try context.tool(named: "scalewrightc").url,
            output: context.pluginWorkDirectoryURL
        ).all
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension ScalewrightPlugin: XcodeBuildToolPlugin {
        func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
            InstrumentCommands(
                target: target.displayName, files: target.inputFiles.map(\.url),
                tool: try context.tool(named: "scalewrightc").url,
                output: context.pluginWorkDirectoryURL
            ).all
        }
    }
#endif
