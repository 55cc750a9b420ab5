import FileStorage
import Foundation
import Testing

@Suite struct ValidateWatchTests {
    /// A watch that runs until it is interrupted.
    private final class Watch {
        private let process = Process()
        private let output: URL

        init(_ arguments: [String], in folder: UserFolder) throws {
            output = folder.url.appending(path: "output.txt")
            try folder.put("", in: "output.txt")
            process.executableURL = URL(filePath: try UserFolder.program())
            process.arguments = ["validate", "--watch"] + arguments
            process.currentDirectoryURL = folder.url
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = try FileHandle(forWritingTo: output)
            process.standardError = FileHandle.nullDevice
            try process.run()
        }

        deinit { if process.isRunning { process.terminate() } }

        /// Waits until something has been printed so many times; a machine under load may take its time.
        func waits(for text: String, times: Int) throws -> Bool {
            for _ in 0..<300 {
                let shown = try String(contentsOf: output, encoding: .utf8)
                if shown.components(separatedBy: text).count > times { return true }
                usleep(100_000)
            }
            return false
        }

        /// Presses Ctrl-C.
        func end() -> Int32 {
            process.interrupt()
            process.waitUntilExit()
            return process.terminationReason == .exit ? process.terminationStatus : -1
        }
    }

    private let folder: UserFolder

    init() throws { folder = try UserFolder() }

    @Test func checksAgainAfterEachSave() throws {
        try folder.put(Mood.wrong, in: Mood.file)
        let watch = try Watch([Mood.file], in: folder)
        #expect(try watch.waits(for: "errors in mood.instrument.yaml", times: 1))
        try folder.put(Mood.yaml, in: Mood.file)
        #expect(try watch.waits(for: "mood.instrument.yaml: sound", times: 1))
        // What is printed to a file is not cleared.
        #expect(try !folder.contents(of: "output.txt").contains("\u{1B}"))
        #expect(watch.end() == 0)
    }

    @Test func endsWithTheLastStatus() throws {
        try folder.put(Mood.yaml, in: Mood.file)
        let watch = try Watch([Mood.file], in: folder)
        #expect(try watch.waits(for: "mood.instrument.yaml: sound", times: 1))
        try folder.put(Mood.wrong, in: Mood.file)
        #expect(try watch.waits(for: "errors in mood.instrument.yaml", times: 1))
        #expect(watch.end() == 1)
    }

    @Test func survivesAFileThatIsGoneForAWhile() throws {
        try folder.put(Mood.yaml, in: Mood.file)
        let watch = try Watch([Mood.file], in: folder)
        #expect(try watch.waits(for: "mood.instrument.yaml: sound", times: 1))
        try FileManager.default.removeItem(at: folder.url.appending(path: Mood.file))
        usleep(500_000)
        try folder.put(Mood.yaml, in: Mood.file)
        #expect(try watch.waits(for: "mood.instrument.yaml: sound", times: 2))
        #expect(watch.end() == 0)
    }

    @Test func refusesStandardInput() throws {
        let outcome = try folder.scalewright("validate", "--watch", "-", input: Mood.yaml)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("Standard input cannot be watched"))
    }
}
