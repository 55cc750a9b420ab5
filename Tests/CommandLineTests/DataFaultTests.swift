import Foundation
import Testing

/// Whatever happens to the files around a call, it ends with a message, and nothing is half-written.
@Suite struct DataFaultTests {
    private let folder: UserFolder
    private static let header = "person_id,calm,tired\n"

    init() throws {
        folder = try UserFolder()
        try folder.put(Mood.yaml, in: Mood.file)
    }

    /// Runs a line of shell in which `$0` is the program.
    private func shell(_ line: String) throws -> Outcome {
        try folder.run("/bin/sh", ["-c", line, try UserFolder.program()])
    }

    private static func rows(_ count: Int) -> String {
        header + (1...count).map { "\($0),\($0 % 4 + 1),\($0 % 3 + 1)\n" }.joined()
    }

    @Test func anyNumberOfThreadsGivesTheSame() throws {
        try folder.put(Self.rows(40_000), in: "data.csv")
        let calls = ["1", "2", "3", "7"].map { ["--data", "data.csv", "--threads", $0] } + [["--data", "data.csv"]]
        for command in ["score", "reliability"] {
            let outputs = try calls.map { arguments in
                try folder.run(try UserFolder.program(), [command, Mood.file] + arguments).output
            }
            #expect(outputs[0].utf8.count > 100)
            #expect(Set(outputs).count == 1)
        }
        let refused = try folder.scalewright("score", Mood.file, "--data", "data.csv", "--threads", "0")
        #expect(refused.status == 2)
        #expect(refused.errors.contains("--threads counts threads; give 1 or more."))
    }

    @Test func gzipIsUnpacked() throws {
        try folder.put(Self.rows(2_000), in: "data.csv")
        let plain = try folder.scalewright("score", Mood.file, "--data", "data.csv")
        for call in [
            "gzip -c data.csv > data && \"$0\" score \(Mood.file) --data data",
            "gzip -c data.csv | \"$0\" score \(Mood.file) --data -",
        ] {
            let outcome = try shell(call)
            #expect(outcome.status == 0)
            #expect(outcome.output == plain.output)
        }
        let broken = try shell("gzip -c data.csv | head -c 2000 | \"$0\" score \(Mood.file) --data -")
        #expect(broken.status == 2)
        #expect(broken.output == "")
        #expect(
            broken.errors == """
                error: standard input: is an archive that breaks off before its end
                  fix: Get the file once more; the rest of it is missing.

                """)
    }

    /// A process that is killed writes no more, and has not touched what was there.
    @Test func killedWhileItScores() throws {
        try folder.put("mine", in: "scores.csv")
        let process = Process()
        process.executableURL = URL(filePath: try UserFolder.program())
        process.arguments = ["score", Mood.file, "--data", "-", "-o", "scores.csv", "--force"]
        process.currentDirectoryURL = folder.url
        let pipe = Pipe()
        process.standardInput = pipe
        try process.run()
        try pipe.fileHandleForWriting.write(contentsOf: Data(Self.rows(60_000).utf8))
        // Until something has been written beside it.
        for _ in 0..<500 where try folder.names().count < 3 { Thread.sleep(forTimeInterval: 0.01) }
        #expect(try folder.names().count == 3)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(try folder.contents(of: "scores.csv") == "mine")
    }

    @Test func aLimitOnFilesLeavesTheOldOne() throws {
        try folder.put("mine", in: "scores.csv")
        try folder.put(Self.rows(30_000), in: "data.csv")
        let outcome = try shell(
            "ulimit -f 100 && exec \"$0\" score \(Mood.file) --data data.csv -o scores.csv --force")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("scores.csv: could not be written: it would be larger than files may be here"))
        #expect(try folder.contents(of: "scores.csv") == "mine")
        #expect(try folder.names() == ["data.csv", Mood.file, "scores.csv"])
    }

    @Test func aReaderThatHasGone() throws {
        try folder.put(Self.rows(30_000), in: "data.csv")
        let outcome = try shell(
            "{ \"$0\" score \(Mood.file) --data data.csv; echo \"status $?\" >&2; } | head -n 1")
        #expect(outcome.output == "person_id,mood\n")
        #expect(outcome.errors.contains("standard output: could not be written: its reader has gone"))
        #expect(outcome.errors.hasSuffix("status 2\n"))
    }

    #if os(Linux)
        @Test func aFullDisk() throws {
            try folder.put(Self.rows(30_000), in: "data.csv")
            let outcome = try shell("\"$0\" score \(Mood.file) --data data.csv > /dev/full")
            #expect(outcome.status == 2)
            #expect(outcome.errors.contains("standard output: could not be written: the disk is full"))
        }

        /// Two gibibytes without a line break are not waited for, and take no memory to speak of.
        @Test(arguments: ["x", ",", "\\\""])
        func aLineWithoutAnEnd(_ unit: String) throws {
            let outcome = try shell(
                "{ printf '\(Self.header.dropLast())\\n\"'; yes \(unit) | tr -d '\\n' | head -c 2147483648; } "
                    + "| { ulimit -d 102400; exec \"$0\" score \(Mood.file) --data -; }")
            #expect(outcome.status == 2)
            #expect(outcome.output == "")
            #expect(outcome.errors.hasPrefix("error: <standard input>, row 2: the row is longer than 1 MiB"))
        }

        @Test func aHundredThousandColumns() throws {
            let names = (0..<100_000).map { "c\($0)" }.joined(separator: ",")
            let row = String(repeating: ",", count: 99_999)
            try folder.put("person_id,\(names),calm,tired\na,\(row),1,4\nb,\(row),2,4\n", in: "wide.csv")
            let outcome = try shell("ulimit -d 204800; exec \"$0\" score \(Mood.file) --data wide.csv")
            #expect(outcome.status == 0)
            #expect(outcome.output == "person_id,mood\na,1.0\nb,1.5\n")
        }
    #endif

    @Test func textThatIsNone() throws {
        let wide = Self.rows(100).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        try folder.put(Data([0xFF, 0xFE] + wide), in: "wide.csv")
        let utf16 = try folder.scalewright("reliability", Mood.file, "--data", "wide.csv")
        #expect(utf16.status == 2)
        #expect(utf16.errors.contains("wide.csv: the file is UTF-16, not UTF-8"))
        try folder.put(Self.rows(20_000) + "x,\0,1\n", in: "nul.csv")
        let nul = try folder.scalewright("reliability", Mood.file, "--data", "nul.csv", "--threads", "3")
        #expect(nul.status == 2)
        #expect(nul.output == "")
        #expect(nul.errors.contains("nul.csv, row 20002: the row holds a NUL byte"))
    }

    /// A slow pipe shows a line that comes and goes; a file that is read at once shows none.
    @Test func progressOnATerminal() throws {
        try folder.put(Self.rows(10), in: "data.csv")
        func shown(_ line: String) throws -> String {
            let terminal = try PseudoTerminal()
            _ = try folder.run("/bin/sh", ["-c", line, try UserFolder.program()]) { process in
                process.environment = ProcessInfo.processInfo.environment.merging(["TERM": "xterm"]) { $1 }
                process.standardError = terminal.file
            }
            return try terminal.shown()
        }
        let slow = try shown("{ cat data.csv; sleep 3; echo; } | \"$0\" reliability \(Mood.file) --data -")
        #expect(slow.contains("\rreading 0 MiB, 0 MiB/s\u{1B}[K"))
        #expect(slow.hasSuffix("\r\u{1B}[K"))
        #expect(try shown("\"$0\" reliability \(Mood.file) --data data.csv") == "")
    }
}
