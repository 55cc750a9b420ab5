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

    /// Tapes and block devices fill up with zeros, which gzip(1) passes over; any other byte it does not.
    @Test(arguments: [1, 511, 300_000])
    func archivesFilledUpWithZeros(_ count: Int) throws {
        let packed = try Self.packed(Self.text, by: "gzip")
        let zeros = [UInt8](repeating: 0, count: count)
        for size in [7_919, 1 << 20] {
            #expect(try read(put(packed + packed + zeros, in: "filled"), by: size) == Self.text + Self.text)
        }
        for rest in [zeros + [1], zeros + packed, [1] + zeros] {
            let message = try complaint(try put(packed + rest, in: "followed"))
            #expect(message?.hasPrefix("is a damaged archive: what follows ") == true, "\(message ?? "nothing")")
        }
        // Zeros within a member are no padding.
        #expect(try complaint(put(packed.dropLast(10) + zeros, in: "short")) != nil)
    }

    /// Tools put notes of their own in front, in any of sixteen kinds of frames.
    @Test(arguments: programs.dropFirst(), [0x50, 0x5A, 0x5F] as [UInt8])
    func framesThatAreSkipped(_ program: String, _ kind: UInt8) throws {
        let note: [UInt8] = [kind, 0x2A, 0x4D, 0x18, 4, 0, 0, 0] + Array("note".utf8)
        let packed = try Self.packed(Self.text, by: program)
        #expect(try read(put(note + packed + note + packed, in: "noted"), by: 10_000) == Self.text + Self.text)
        #expect(try complaint(put(Array(note.dropLast()), in: "short")) == "is an archive that breaks off before its end")
    }

    @Test func archivesAreReadWhole() throws {
        let path = try put(try Self.packed(Self.text, by: "gzip"), in: "whole")
        #expect(try InputFile(path: path).readAll(limit: 1 << 20) == Array(Self.text.utf8))
        #expect(try InputFile(path: path).readAll(limit: 1_000).count > 1_000)
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
