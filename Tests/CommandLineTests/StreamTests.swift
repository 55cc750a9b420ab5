import Foundation
import Testing

/// Colours only where somebody sees them, and nothing lost without a word.
@Suite(.serialized) struct StreamTests {
    private let folder: UserFolder

    init() throws {
        folder = try UserFolder()
        try folder.put(Mood.wrong, in: "wrong.yaml")
        try folder.put(Mood.yaml, in: Mood.file)
        try folder.put(Mood.unreliable, in: "data.csv")
    }

    static let calls = [
        ["validate", "wrong.yaml"], ["emit", "swift", "wrong.yaml", "-o", "-"],
        ["reliability", Mood.file, "--data", "data.csv"],
    ]

    /// What a call shows on a terminal, on either stream.
    private func shown(_ call: [String], _ variables: [String: String]) throws -> String {
        let terminal = try PseudoTerminal()
        _ = try folder.run(try UserFolder.program(), call) { process in
            var environment = ProcessInfo.processInfo.environment
            environment["NO_COLOR"] = nil
            environment["TERM"] = "xterm"
            process.environment = environment.merging(variables) { $1 }
            process.standardOutput = terminal.file
            process.standardError = terminal.file
        }
        return try terminal.shown()
    }

    @Test(arguments: calls)
    func coloursOnATerminalUnlessRefused(_ call: [String]) throws {
        let escape = "\u{1B}["
        #expect(try shown(call, [:]).contains(escape))
        // https://no-color.org: an empty variable asks for nothing.
        #expect(try shown(call, ["NO_COLOR": ""]).contains(escape))
        for refusal in [["NO_COLOR": "1"], ["TERM": "dumb"]] {
            let plain = try shown(call, refusal)
            #expect(!plain.isEmpty)
            #expect(!plain.contains("\u{1B}"))
        }
    }

    @Test(arguments: calls)
    func noColoursInAFile(_ call: [String]) throws {
        let outcome = try folder.run(try UserFolder.program(), call) { process in
            process.environment = ProcessInfo.processInfo.environment.merging(["TERM": "xterm"]) { $1 }
            process.environment?["NO_COLOR"] = nil
        }
        #expect(!(outcome.output + outcome.errors).isEmpty)
        #expect(!(outcome.output + outcome.errors).contains("\u{1B}"))
    }

    #if os(Linux)
        /// A full disk behind standard output is no success.
        @Test(arguments: [
            ["validate", Mood.file], ["emit", "--list"], ["emit", "codebook-html", Mood.file, "-o", "-"],
            ["score", Mood.file, "--data", "data.csv"], ["reliability", Mood.file, "--data", "data.csv"],
            ["simulate", Mood.file, "--rows", "3000", "-o", "-"], ["--help"],
        ])
        func resultsThatCannotBeWritten(_ call: [String]) throws {
            let outcome = try folder.run(try UserFolder.program(), call) { process in
                process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
            }
            #expect(outcome.status == 2)
            #expect(outcome.errors.contains("error: standard output: could not be written"))
        }
    #endif
}
