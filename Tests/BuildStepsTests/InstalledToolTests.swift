import EmitterCatalogue
import Foundation
import InstrumentCompiler
import TestSupport
import Testing

@testable import BuildSteps

/// A package without the trait `Compiler` runs the tools that are installed, which may be of another version.
@Suite struct InstalledToolTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private func exitStatus(calledFrom version: String?) throws -> (status: Int32, writes: Bool) {
        let folder = try ScratchFolder()
        let instrument = Self.root.appending(path: "instruments/rse.instrument.yaml").path
        let status = BuildStep.run(
            (version.map { ["--package-version", $0] } ?? [])
                + [instrument, "--output", folder.path, "--promised", "swift"],
            as: "scalewrightc", emitters: EmitterCatalogue.all, showsWarnings: false)
        let output = folder.path + "/rse.instrument.swift"
        return (status, FileManager.default.fileExists(atPath: output))
    }

    @Test func aToolServesPluginsOfItsOwnVersion() throws {
        #expect(try exitStatus(calledFrom: ScalewrightVersion.compatibility) == (0, true))
        #expect(try exitStatus(calledFrom: nil) == (0, true))
    }

    @Test(arguments: ["0.0.9-1", "1.0.0-1", "0.1.0", "0.1.0-0", ""])
    func aToolOfAnotherVersionWritesNothing(version: String) throws {
        #expect(try exitStatus(calledFrom: version) == (2, false))
    }

    /// The version is told before anything else is looked at, of which the tool may know nothing.
    @Test func aLaterPluginIsAnsweredWithTheVersion() throws {
        let later = ["--package-version", "0.2.0-7", "--later", "x.yaml", "--output", "y", "--promised", "z"]
        let problem = try #require(BuildStep.versionProblem(later, of: "scalewrightc"))
        let own = ScalewrightVersion.compatibility
        #expect(
            problem.hasPrefix(
                "the installed scalewrightc is version \(own), the package that runs it is version 0.2.0-7."))
        #expect(BuildStep.versionProblem(["--package-version", own], of: "scalewrightc") == nil)
    }

    /// Plugins cannot import what they run.
    @Test func pluginsNameTheVersionThatTheToolHas() throws {
        let plugin = try String(
            contentsOf: Self.root.appending(path: "Plugins/Shared/CompilerTool.swift"), encoding: .utf8)
        #expect(plugin.contains("private static let version = \"\(ScalewrightVersion.compatibility)\"\n"))
    }
}
