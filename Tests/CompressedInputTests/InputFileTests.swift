import CompressedInput
import FileStorage
import Foundation
import TestSupport
import Testing

/// Files of data come out as they are, archives unpacked, and what is wrong with them is said.
@Suite struct InputFileTests {
    private let scratch: ScratchFolder
    private static let text = (1...40_000).map { "row \($0),\($0 % 5 + 1)\n" }.joined()

    init() throws { scratch = try ScratchFolder() }

    private var folder: String { scratch.path }

    private func put(_ bytes: [UInt8], in name: String) throws -> String {
        let path = "\(folder)/\(name)"
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    /// All that a file gives when it is asked for so much at a time.
    private func read(_ path: String, by size: Int) throws -> String {
        let file = try InputFile(path: path)
        var buffer = [UInt8](repeating: 0, count: size)
        var contents: [UInt8] = []
        while true {
            let count = try buffer.withUnsafeMutableBytes { try file.fill($0) }
            if count == 0 { return String(decoding: contents, as: UTF8.self) }
            contents += buffer[..<count]
        }
    }

    /// What is said about a file.
    private func complaint(_ path: String) throws -> String? {
        do {
            _ = try read(path, by: 10_000)
            return nil
        } catch let problem as FileProblem {
            return problem.message
        }
    }

    /// What a program makes of a text.
    private static func packed(_ text: String, by program: String) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program, "-c"]
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        let writer = input.fileHandleForWriting
        Thread.detachNewThread {
            try? writer.write(contentsOf: Data(text.utf8))
            try? writer.close()
        }
        let packed = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Array(packed)
    }

    /// The programs that are here; gzip is everywhere.
    static let programs = ["gzip"] + ["/usr/bin/zstd", "/opt/homebrew/bin/zstd"]
        .filter(FileManager.default.isExecutableFile).prefix(1)

    @Test(arguments: ["", "x", "abc", "\u{1F}\u{8B}"])
    func shortFiles(_ text: String) throws {
        #expect(try read(try put(Array(text.utf8), in: "short"), by: 100) == text)
    }

    @Test func longFiles() throws {
        let path = try put(Array(Self.text.utf8), in: "long")
        for size in [7_919, 1 << 20] { #expect(try read(path, by: size) == Self.text) }
        let file = try InputFile(path: path)
        #expect(file.size == Self.text.utf8.count)
    }

    @Test(arguments: programs)
    func archives(_ program: String) throws {
        for text in ["", "x", Self.text] {
            let packed = try Self.packed(text, by: program)
            #expect(packed.count < max(text.utf8.count, 100))
            // One after another, as archives of several days are put together.
            let path = try put(packed + packed, in: "archive")
            for size in [7_919, 1 << 20] { #expect(try read(path, by: size) == text + text) }
        }
    }

    @Test(arguments: programs)
    func brokenArchives(_ program: String) throws {
        let packed = try Self.packed(Self.text, by: program)
        for length in [5, 100, packed.count / 2, packed.count - 1] {
            let path = try put(Array(packed[..<length]), in: "short")
            #expect(try complaint(path) == "is an archive that breaks off before its end", "\(length)")
        }
        var damaged = packed
        for place in packed.count / 2..<packed.count / 2 + 20 { damaged[place] ^= 0x5A }
        let message = try complaint(try put(damaged, in: "damaged"))
        #expect(message?.hasPrefix("is a damaged archive: ") == true)
        let followed = try complaint(try put(packed + Array("and more".utf8), in: "followed"))
        #expect(followed?.hasPrefix("is a damaged archive: ") == true)
    }

    @Test(arguments: [true, false])
    func filesThatChangeWhileTheyAreRead(_ grows: Bool) throws {
        let path = try put(Array(Self.text.utf8), in: "changing")
        let file = try InputFile(path: path)
        var buffer = [UInt8](repeating: 0, count: 10_000)
        _ = try buffer.withUnsafeMutableBytes { try file.fill($0) }
        let handle = try FileHandle(forUpdating: URL(filePath: path))
        if grows {
            try handle.seekToEnd()
            try handle.write(contentsOf: Data("one more\n".utf8))
        } else {
            try handle.truncate(atOffset: 200_000)
        }
        var failure: FileProblem?
        do throws(FileProblem) {
            let space = UnsafeMutableRawBufferPointer.allocate(byteCount: 50_000, alignment: 1)
            defer { space.deallocate() }
            while try file.fill(space) > 0 {}
        } catch {
            failure = error
        }
        #expect(failure?.message == "was changed while it was being read")
    }

    @Test func aDeviceIsNotReplaced() {
        #expect(throws: FileProblem.self) { _ = try StagedFile(path: "/dev/null") }
        #expect(throws: FileProblem.self) { _ = try StagedFile(path: folder) }
    }
}
