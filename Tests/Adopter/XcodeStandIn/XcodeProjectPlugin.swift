// What the plugins use of a module that only Xcode has, declared as its documentation says. No test runs it:
// it is there so that what the plugins do in Xcode is compiled wherever the package is.
import Foundation
import PackagePlugin

public struct XcodeTarget {
    public var displayName: String
    public var inputFiles: FileList
}

public struct XcodeProject {
    public var directoryURL: URL
    public var targets: [XcodeTarget]
}

public struct XcodePluginContext {
    public var xcodeProject: XcodeProject
    public var pluginWorkDirectoryURL: URL

    public func tool(named name: String) throws -> PluginContext.Tool {
        throw CancellationError()
    }
}

public protocol XcodeBuildToolPlugin: BuildToolPlugin {
    func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command]
}

public protocol XcodeCommandPlugin: CommandPlugin {
    func performCommand(context: XcodePluginContext, arguments: [String]) throws
}
