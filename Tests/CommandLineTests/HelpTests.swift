import Foundation
import Testing

@Suite struct HelpTests {
    private let folder: UserFolder
    static let subcommands = [
        "new", "validate", "explain", "emit", "translate", "score", "pair", "change", "aggregate", "reliability", "analyze",
        "simulate", "plan", "schema", "fmt",
    ]
    static let plans = ["plan interval", "plan correlation", "plan length", "plan power"]

    init() throws { folder = try UserFolder() }

    /// The example calls in the help of a subcommand, or of the program itself.
    private func examples(_ subcommand: String?) throws -> [String] {
        let outcome = try folder.run(try UserFolder.program(), (subcommand ?? "").split(separator: " ").map(String.init) + ["--help"])
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let title = try #require(lines.firstIndex { $0.hasPrefix("EXAMPLES") })
        return lines[(title + 1)...].prefix { !$0.isEmpty }.map(\.self)
    }

    /// A folder with everything that an example may name.
    private func exampleFolder() throws -> UserFolder {
        let folder = try UserFolder()
        for name in ["tsr", "rse"] {
            try folder.putShipped(name)
            try folder.putShipped(name, in: "library")
        }
        try folder.putShippedFile("tsr.de.translation.yaml")
        for name in [Mood.file, "draft.yaml"] { try folder.put(Mood.yaml, in: name) }
        try folder.put(Panel.yaml, in: Panel.file)
        try folder.put(Panel.data, in: "panel.csv")
        for name in ["pilot.csv", "m.csv"] { try folder.put(Mood.reliable, in: name) }
        for name in ["a.csv", "b.csv"] {
            let summary = try folder.scalewright(
                "reliability", Mood.file, "--data", "m.csv", "--format", "summary")
            try folder.put(summary.output, in: name)
        }
        for (form, file) in [("teacher", "t.csv"), ("student", "s.csv")] {
            let drawn = try folder.scalewright(
                "simulate", "tsr.instrument.yaml", "--form", form, "--rows", "20", "-o", "-")
            try folder.put(drawn.output, in: file)
        }
        return folder
    }

    /// Each example stands on one line, and does what it says when it is typed.
    @Test(arguments: subcommands + plans + [""])
    func examplesWork(_ subcommand: String) throws {
        let examples = try examples(subcommand.isEmpty ? nil : subcommand)
        #expect(examples.count >= 2)
        let products = URL(filePath: try UserFolder.program()).deletingLastPathComponent()
        // Watching goes on until it is interrupted, and has a test of its own.
        for example in examples where !example.contains("--watch") {
            #expect(example.hasPrefix("  "), "'\(example)' is broken off from the line before it")
            let outcome = try exampleFolder().run("/bin/sh", ["-c", example]) { process in
                var environment = ProcessInfo.processInfo.environment
                let path = environment["PATH"] ?? "/usr/bin:/bin"
                environment["PATH"] = "\(products.path(percentEncoded: false)):\(path)"
                process.environment = environment
            }
            #expect(outcome.status == 0, "\(example): \(outcome.errors)")
            let goesToAFile = example.contains(" -o ") || example.contains(" > ")
            #expect(!outcome.output.isEmpty || goesToAFile, "\(example)")
        }
    }

    /// Whatever reads answers takes them by the same two names.
    @Test(arguments: ["score", "pair", "change", "aggregate", "reliability", "analyze"])
    func answersHaveAShortOption(_ subcommand: String) throws {
        let help = try folder.scalewright(subcommand, "--help")
        #expect(help.output.contains("-d, --data <"))
        guard subcommand != "pair" else { return }
        let folder = try exampleFolder()
        let (long, short) = (
            try folder.scalewright(subcommand, Panel.file, "--data", "panel.csv"),
            try folder.scalewright(subcommand, Panel.file, "-d", "panel.csv")
        )
        #expect(short.status == 0, "\(short.errors)")
        // An analysis repeats the call that made it.
        #expect(subcommand == "analyze" || short.output == long.output)
    }

    @Test func theProgramNamesItsSubcommandsAndExitStatuses() throws {
        let outcome = try folder.scalewright("--help")
        for subcommand in Self.subcommands { #expect(outcome.output.contains("\n  \(subcommand) ")) }
        #expect(outcome.output.contains("Exit status: 0 sound; 1 "))
    }

    @Test func version() throws {
        let outcome = try folder.scalewright("--version")
        #expect(outcome.status == 0)
        #expect(outcome.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
        #expect(outcome.errors == "")
    }

    @Test(arguments: [("bash", "#!/bin/bash"), ("zsh", "#compdef scalewright"), ("fish", "function __scalewright")])
    func completionScripts(_ shell: String, _ beginning: String) throws {
        let outcome = try folder.scalewright("--generate-completion-script", shell)
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        #expect(outcome.output.hasPrefix(beginning))
        for subcommand in Self.subcommands { #expect(outcome.output.contains(subcommand)) }
        #expect(outcome.output.contains("codebook-html"))
        guard shell == "bash" else { return }
        try folder.put(outcome.output, in: "completion.sh")
        let parsed = try folder.run("/usr/bin/env", ["bash", "-n", "completion.sh"])
        #expect(parsed.status == 0)
        #expect(parsed.errors == "")
    }

    @Test(arguments: [
        (["valdate", "x.yaml"], "'valdate'"), (["--frobnicate"], "'--frobnicate'"),
        (["validate", "x.yaml", "--fromat", "json"], "Did you mean '--format'?"),
        (["validate", "x.yaml", "--format", "xml"], "'xml'"), (["validate"], "Missing expected argument"),
        (["score", "x.yaml"], "'--data <data>'"), (["emit", "swift", "x.yaml", "--access"], "'--access"),
        (["--generate-completion-script", "csh"], "'csh'"),
    ])
    func misuse(_ arguments: [String], _ message: String) throws {
        let outcome = try folder.run(try UserFolder.program(), arguments)
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains(message))
        #expect(outcome.errors.contains("--help'"))
    }
}
