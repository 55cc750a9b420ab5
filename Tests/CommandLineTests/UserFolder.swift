import Foundation
import Testing

/// What came of a call.
struct Outcome {
    var status: Int32
    var output: String
    /// What stood on standard error.
    var errors: String
}

/// A fresh folder in which the built program is called as a user would call it.
final class UserFolder {
    private let root: URL
    let url: URL

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "scalewright-\(UUID().uuidString)")
        url = root.appending(path: "user")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    /// Calls `scalewright` and waits for its end.
    func scalewright(_ arguments: String..., input: String? = nil) throws -> Outcome {
        try run(try Self.program(), arguments, input: input)
    }

    /// Calls any program, here.
    ///
    /// Standard output and standard error are files, so that neither can hold the other up.
    func run(
        _ program: String, _ arguments: [String], input: String? = nil,
        change: (Process) throws -> Void = { _ in }
    ) throws -> Outcome {
        let streams = root.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
        func stream(_ name: String, holding text: String = "") throws -> URL {
            let file = streams.appending(path: name)
            try text.write(to: file, atomically: false, encoding: .utf8)
            return file
        }
        let (output, errors) = (try stream("output"), try stream("errors"))
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = url
        process.standardInput = try input.map {
            try FileHandle(forReadingFrom: try stream("input", holding: $0))
        } ?? FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try change(process)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }

    /// The program that this very test was built with.
    static func program() throws -> String {
        var products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        while products.pathComponents.count > 1 {
            let program = products.appending(path: "scalewright").path(percentEncoded: false)
            if FileManager.default.isExecutableFile(atPath: program), !isFolder(program) { return program }
            products.deleteLastPathComponent()
        }
        try #require(Bool(false), "scalewright stands beside no parent of \(CommandLine.arguments[0])")
        return ""
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
