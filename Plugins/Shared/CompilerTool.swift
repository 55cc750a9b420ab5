import Foundation
import PackagePlugin

/// A program of the compiler, which the plugins run: built from this package, or, where that leaves out the
/// package's trait `Compiler`, the one that is installed on the machine.
struct CompilerTool {
    /// Of which version the compiler must be: that of the package that the plugin belongs to.
    private static let version = "0.1.0"

    let url: URL
    /// What every call passes, so that an installed tool of another version refuses to go on.
    let arguments = ["--release", Self.version]

    /// - Parameter built: gives the path of what the build has compiled, and fails where it compiled nothing
    /// - Returns: nil where there is no tool, which has been reported
    init?(named name: String, built: (String) throws -> URL) {
        guard let url = (try? built(name)) ?? Self.installed(name) else {
            Diagnostics.error(
                "\(name) is not installed. Run 'make install' in a checkout of Scalewright, or let the build compile it: take 'traits: []' out of the dependency in Package.swift."
            )
            return nil
        }
        self.url = url
    }

    private static func installed(_ name: String) -> URL? {
        let home = FileManager.default.homeDirectoryForCurrentUser
        // Programs that were not started from a terminal, as Xcode, know none of the folders but the system's.
        let usual = ["/usr/local/bin", "/opt/homebrew/bin", home.appending(path: ".local/bin").filePath]
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return (path.split(separator: ":").map(String.init) + usual)
            .map { URL(fileURLWithPath: $0).appending(path: name) }
            .first { FileManager.default.isExecutableFile(atPath: $0.filePath) }
    }
}
