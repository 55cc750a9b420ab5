import BuildSteps
import EmitterCatalogue
import Foundation
import InstrumentCompiler
import TestSupport
import Testing

/// A package without the trait `Compiler` runs the tools that are installed, which may be of another version.
@Suite struct InstalledToolTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private func exitStatus(calledFrom release: String?) throws -> (status: Int32, writes: Bool) {
        let folder = try ScratchFolder()
        let instrument = Self.root.appending(path: "instruments/rse.instrument.yaml").path
        let status = BuildStep.run(
            [instrument, "--output", folder.path, "--promised", "swift"]
                + (release.map { ["--release", $0] } ?? []),
            as: "scalewrightc", emitters: EmitterCatalogue.all, showsWarnings: false)
        let output = folder.path + "/rse.instrument.swift"
        return (status, FileManager.default.fileExists(atPath: output))
    }

    @Test func aToolServesPluginsOfItsOwnVersion() throws {
        #expect(try exitStatus(calledFrom: ScalewrightVersion.current) == (0, true))
        #expect(try exitStatus(calledFrom: nil) == (0, true))
    }

    @Test(arguments: ["0.0.9", "1.0.0", "0.1", ""])
    func aToolOfAnotherVersionWritesNothing(release: String) throws {
        #expect(try exitStatus(calledFrom: release) == (2, false))
    }

    /// Plugins cannot import what they run.
    @Test func pluginsNameTheVersionThatTheToolHas() throws {
        let plugin = try String(
            contentsOf: Self.root.appending(path: "Plugins/Shared/CompilerTool.swift"), encoding: .utf8)
        #expect(plugin.contains("private static let version = \"\(ScalewrightVersion.current)\"\n"))
    }
}
