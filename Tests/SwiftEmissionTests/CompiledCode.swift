import Foundation
import Testing

/// Emitted code, compiled by the real compiler against the real runtime, and run.
enum CompiledCode {
    /// What a program prints, a JSON value a line.
    ///
    /// - Parameters:
    ///   - code: the emitted file
    ///   - main: the program that uses it
    static func output(of code: String, main: String) throws -> [Data] {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "scalewright-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try code.write(to: folder.appending(path: "Emitted.swift"), atomically: true, encoding: .utf8)
        try main.write(to: folder.appending(path: "main.swift"), atomically: true, encoding: .utf8)
        let program = folder.appending(path: "program").path(percentEncoded: false)
        let build = try run(
            in: folder, "/usr/bin/env",
            ["swiftc", "-swift-version", "6", "-warnings-as-errors", "-o", program]
                + ["Emitted.swift", "main.swift"].map {
                    folder.appending(path: $0).path(percentEncoded: false)
                } + runtime() + modules())
        try #require(build.status == 0, "\(String(decoding: build.output, as: UTF8.self))")
        let result = try run(in: folder, program, [])
        try #require(result.status == 0)
        return result.output.split(separator: UInt8(ascii: "\n")).map { Data($0) }
    }

    /// What the compiler says of emitted code where the runtime is this one.
    ///
    /// - Parameter runtime: the source of a module that stands in for the library
    static func complaint(about code: String, with runtime: String) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "scalewright-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        func file(_ name: String) -> URL { folder.appending(path: name) }
        try code.write(to: file("Emitted.swift"), atomically: true, encoding: .utf8)
        try runtime.write(to: file("Runtime.swift"), atomically: true, encoding: .utf8)
        let module = try run(
            in: folder, "/usr/bin/env",
            [
                "swiftc", "-emit-module", "-module-name", "Psychometrics", "-emit-module-path",
                file("Psychometrics.swiftmodule").path(percentEncoded: false),
                file("Runtime.swift").path(percentEncoded: false),
            ])
        try #require(module.status == 0, "\(String(decoding: module.output, as: UTF8.self))")
        let check = try run(
            in: folder, "/usr/bin/env",
            [
                "swiftc", "-typecheck", "-I", folder.path(percentEncoded: false),
                file("Emitted.swift").path(percentEncoded: false),
            ])
        #expect(check.status != 0)
        return String(decoding: check.output, as: UTF8.self)
    }

    /// The errors that the compiler finds in files of one module, by the name of the file.
    ///
    /// - Parameter files: their contents by name
    static func errors(in files: [String: String]) throws -> [String: [String]] {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "scalewright-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let paths = files.keys.sorted().map { folder.appending(path: $0) }
        for path in paths {
            try files[path.lastPathComponent]?.write(to: path, atomically: true, encoding: .utf8)
        }
        let check = try run(
            in: folder, "/usr/bin/env",
            ["swiftc", "-typecheck", "-whole-module-optimization", "-parse-as-library", "-swift-version", "6"]
                + paths.map { $0.path(percentEncoded: false) } + modules())
        let output = String(decoding: check.output, as: UTF8.self)
        var errors: [String: [String]] = [:]
        for match in output.matches(of: /(?m)^(.+):\d+:\d+: error: (.+)$/) {
            errors[URL(filePath: String(match.1)).lastPathComponent, default: []].append(String(match.2))
        }
        // One that is in no file, such as that of a module that is not found.
        try #require(check.status == 0 || !errors.isEmpty, "\(output)")
        return errors
    }

    /// The folder with the products that this very test is one of.
    private static func products() -> URL {
        var products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        while !FileManager.default.fileExists(
            atPath: products.appending(path: "Psychometrics.build").path(percentEncoded: false)),
            products.pathComponents.count > 1
        {
            products.deleteLastPathComponent()
        }
        return products
    }

    /// The object files of the runtime.
    private static func runtime() throws -> [String] {
        try ["DelimitedText", "Psychometrics", "RealModule", "_NumericsShims"].flatMap { module in
            let folder = products().appending(path: "\(module).build")
            // The objects of sources that are gone stay behind; the map names those that there are.
            let map = try? Data(contentsOf: folder.appending(path: "output-file-map.json"))
            if let map {
                return try JSONDecoder().decode([String: [String: String]].self, from: map)
                    .compactMap { source, outputs in source.isEmpty ? nil : outputs["object"] }
            }
            return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
                .filter { $0.pathExtension == "o" }.map { $0.path(percentEncoded: false) }
        }
    }

    /// The flags by which the compiler finds the modules of the runtime.
    private static func modules() -> [String] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let shims = root.appending(path: ".build/checkouts/swift-numerics/Sources/_NumericsShims/include")
        return [
            "-I", products().appending(path: "Modules").path(percentEncoded: false),
            "-I", shims.path(percentEncoded: false),
        ]
    }

    /// - Parameter folder: where the compiler keeps what it does not take away
    private static func run(
        in folder: URL, _ program: String, _ arguments: [String]
    ) throws -> (status: Int32, output: Data) {
        let process = Process()
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["TMPDIR": folder.path(percentEncoded: false)]) { $1 }
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }
}
