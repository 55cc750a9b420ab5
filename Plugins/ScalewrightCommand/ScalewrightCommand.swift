import Foundation
import PackagePlugin

/// Writes codebooks and scripts of a package's instruments into the package:
///
///     swift package --allow-writing-to-package-directory scalewright emit codebook-html
@main
struct ScalewrightCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        guard let call = EmitCall(arguments),
            let tool = CompilerTool(
                named: "scalewright-documents", built: { try context.tool(named: $0).url })
        else { return }
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
            targets: folders, tool: tool, root: context.package.directoryURL)
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension ScalewrightCommand: XcodeCommandPlugin {
        func performCommand(context: XcodePluginContext, arguments: [String]) throws {
            guard let call = EmitCall(arguments),
                let tool = CompilerTool(
                    named: "scalewright-documents", built: { try context.tool(named: $0).url })
            else { return }
            try call.run(
                targets: context.xcodeProject.targets.map { target in
                    (target.displayName, target.inputFiles.map(\.url))
                },
                tool: tool, root: context.xcodeProject.directoryURL)
        }
    }
#endif

/// What the command plugin was asked to do.
struct EmitCall {
    /// What to emit: `codebook-html`.
    private let outputs: [String]
    /// The targets whose instruments are meant; empty for all.
    private let targets: [String]
    /// Within the package.
    private let folder: String
    private let replaces: Bool

    static let usage = """
        USAGE: swift package --allow-writing-to-package-directory scalewright emit OUTPUT… [--target NAME]… [--output FOLDER] [--force]

        Writes codebooks and scripts of the package's instruments into the package, a folder a target.

          OUTPUT           codebook-html, codebook-md, codebook-json…
          --target NAME    Only the instruments of this target; all that hold any otherwise.
          --output FOLDER  Where to write, within the package. Codebooks, when left out.
          --force          Replace files that hold something else.
          --help           Say this.

        """

    /// - Returns: nil when there is nothing to do; what is wrong with the call has been reported
    init?(_ arguments: [String]) {
        var extractor = ArgumentExtractor(arguments)
        // Xcode passes the targets that are selected in its dialog in the same way.
        targets = extractor.extractOption(named: "target")
        let folders = extractor.extractOption(named: "output")
        replaces = extractor.extractFlag(named: "force") > 0
        let wantsHelp = extractor.extractFlag(named: "help") > 0
        let rest = extractor.remainingArguments
        folder = folders.last ?? "Codebooks"
        outputs = Array(rest.dropFirst())
        if wantsHelp {
            print(Self.usage, terminator: "")
            return nil
        }
        if let problem = Self.problem(rest) ?? Self.problem(folder: folder) {
            Diagnostics.error("\(problem)\n\(Self.usage)")
            return nil
        }
    }

    private static func problem(_ rest: [String]) -> String? {
        if let unknown = rest.first(where: { $0.hasPrefix("-") }) { return "There is no option \(unknown)." }
        guard let verb = rest.first else { return "Say what to do: 'emit' and what to emit." }
        guard verb == "emit" else { return "There is no command '\(verb)'; the only one is 'emit'." }
        return rest.count > 1 ? nil : "Say what to emit, such as 'emit codebook-html'."
    }

    private static func problem(folder: String) -> String? {
        let leaves = folder.hasPrefix("/") || folder.split(separator: "/").contains("..")
        return leaves ? "The folder '\(folder)' lies outside the package; name one within it." : nil
    }

    /// Runs the tool once for each instrument; one that fails does not keep the others from being
    /// written, and every failure is reported.
    func run(targets all: [(name: String, files: [URL])], tool: CompilerTool, root: URL) throws {
        for name in targets where !all.contains(where: { $0.name == name }) {
            let names = all.map(\.name).sorted().joined(separator: ", ")
            return Diagnostics.error("There is no target '\(name)'. The package has \(names).")
        }
        var found = false
        for target in all where targets.isEmpty || targets.contains(target.name) {
            let sources = InstrumentSources(target.files)
            guard !sources.instruments.isEmpty, !sources.reportsDuplicates() else { continue }
            found = true
            for instrument in sources.instruments {
                let place = "\(folder)/\(target.name)"
                if try !emits(instrument, of: sources, into: place, tool, root) {
                    Diagnostics.error("\(instrument.lastPathComponent) was not emitted.")
                }
            }
        }
        if !found {
            Diagnostics.error("No target holds a file named *.instrument.yaml, so there is nothing to emit.")
        }
    }

    /// - Returns: whether the tool, which says why not, emitted the instrument
    private func emits(
        _ instrument: URL, of sources: InstrumentSources, into place: String, _ tool: CompilerTool, _ root: URL
    ) throws -> Bool {
        let process = Process()
        process.executableURL = tool.url
        process.currentDirectoryURL = root
        process.arguments =
            tool.arguments + sources.arguments(for: instrument)
            + ["--output", place, "--emit", outputs.joined(separator: ",")]
            + (replaces ? ["--force"] : [])
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
