import Foundation
import PackagePlugin

/// A program of the compiler, which the plugins run: the one that the build compiles from this package, or, where
/// that leaves out the package's trait `Compiler`, the one that is installed on the machine.
struct CompilerTool {
    /// Which compiler it must be: `ScalewrightVersion.compatibility` of the package that the plugin belongs to.
    private static let version = "0.1.0-1"

    let url: URL
    /// What every call begins with, so that an installed tool that emits other code refuses to go on.
    let arguments = ["--package-version", Self.version]

    /// - Parameter built: gives the path of a tool that the build compiles, and fails where it compiles none
    /// - Returns: nil where there is no tool, which has been reported
    init?(named name: String, built: (String) throws -> URL) {
        guard let url = (try? built(name)) ?? Self.installed(name) else {
            Diagnostics.error(
                "\(name) is not installed. Run 'make install PREFIX=\"$HOME/.local\"' in a checkout of Scalewright, or let the build compile it: take 'traits: []' out of the dependency in Package.swift."
            )
            return nil
        }
        self.url = url
    }

    private static func installed(_ name: String) -> URL? {
        let home = FileManager.default.homeDirectoryForCurrentUser
        // Programs that were not started from a terminal, such as Xcode, know only the folders of the system.
        let usual = ["/usr/local/bin", "/opt/homebrew/bin", home.appending(path: ".local/bin").filePath]
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        // A folder that depends on where one stands is not looked into: that may be anybody's checkout.
        return (path.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") } + usual)
            .map { URL(fileURLWithPath: $0).appending(path: name) }
            .first(where: isProgram)
    }

    private static func isProgram(_ url: URL) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: url.filePath, isDirectory: &isFolder)
            && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: url.filePath)
    }
}
