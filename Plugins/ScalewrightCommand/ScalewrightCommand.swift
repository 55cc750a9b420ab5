import Foundation
import PackagePlugin

/// Writes codebooks and scripts of a package's instruments into the package:
///
///     swift package --allow-writing-to-package-directory scalewright emit codebook-html
@main
struct ScalewrightCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        guard let call = EmitCall(arguments) else { return }
        let modules = context.package.targets.compactMap { $0 as? any SourceModuleTarget }
        let folders = modules.map { ($0.name, $0.sourceFiles.map(\.url)) }
        let package = PackageInstruments(root: context.package.directoryURL)
        let lost = package.lost(
            among: modules.map { ($0.directoryURL, $0.sourceFiles.map(\.url)) })
        for path in lost {
            Diagnostics.warning(
                "\(path) lies in no target and is passed over. Move it into a target, take it off the target's 'exclude', or, if its folder is meant to be a target, put a Swift file there."
            )
        }
        try call.run(
            targets: folders, tool: context.tool(named: "scalewright-documents").url,
            root: context.package.directoryURL)
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension ScalewrightCommand: XcodeCommandPlugin {
        func performCommand(context: XcodePluginContext, arguments: [String]) throws {
            guard let call = EmitCall(arguments) else { return }
            try call.run(
                targets: context.xcodeProject.targets.map { target in
                    (target.displayName, target.inputFiles.map(\.url))
                },
                tool: context.tool(named: "scalewright-documents").url,
                root: context.xcodeProject.directoryURL)
        }
    }
#endif
