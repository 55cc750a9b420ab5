import Foundation

/// A validator of JSON Schema that is not ours: Scripts/check-yaml.py, under a Python that has jsonschema.
public enum SchemaValidator {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The Python that Scripts/check-schema.sh equips, or the user's own where it will do.
    public static let python: String? = [
        root.appending(path: ".build/schema-validator/bin/python").path(percentEncoded: false),
        "/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3",
    ].first { (try? run($0, ["-c", "import jsonschema, yaml"]))?.status == 0 }

    /// Without a validator the tests are skipped, except where everything has to be there.
    public static let isWanted =
        python != nil || ProcessInfo.processInfo.environment["CI"] == "true"

    /// What is wrong with each text by the schema; an empty text where nothing is.
    public static func problems(of texts: [String], by schema: String) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "schema-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        func put(_ text: String, _ name: String) throws -> String {
            let file = folder.appending(path: name)
            try text.write(to: file, atomically: false, encoding: .utf8)
            return file.path(percentEncoded: false)
        }
        let script = root.appending(path: "Scripts/check-yaml.py").path(percentEncoded: false)
        let paths = try texts.enumerated().map { try put($0.element, "\($0.offset).yaml") }
        let outcome = try run(python ?? "python3", [script, put(schema, "schema.json")] + paths)
        guard outcome.status == 0 else { throw Failure(output: outcome.output) }
        return outcome.output.split(separator: "\n").map { line in
            line.split(separator: "\t", maxSplits: 1).dropFirst().joined()
        }
    }

    /// What is wrong with a JSON document by the schema, where also keys count that the schema does not
    /// describe; an empty text where nothing is.
    public static func problems(ofJSON text: String, by schema: String) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "schema-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (document, description) = (folder.appending(path: "a.json"), folder.appending(path: "b.json"))
        try text.write(to: document, atomically: false, encoding: .utf8)
        try schema.write(to: description, atomically: false, encoding: .utf8)
        let outcome = try run(
            python ?? "python3",
            ["-c", strict, document.path(percentEncoded: false), description.path(percentEncoded: false)])
        guard outcome.status == 0 else { throw Failure(output: outcome.output) }
        return outcome.output
    }

    /// Closes every object of the schema, and prints what does not fit.
    private static let strict = """
        import json, sys
        from jsonschema import Draft202012Validator
        document, schema = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
        def close(node):
            for part in node.values() if isinstance(node, dict) else node:
                if isinstance(part, (dict, list)): close(part)
            if isinstance(node, dict) and isinstance(node.get("properties"), dict):
                node.setdefault("additionalProperties", False)
        close(schema)
        Draft202012Validator.check_schema(schema)
        for problem in Draft202012Validator(schema).iter_errors(document):
            print(problem.json_path, problem.message[:200])
        """

    public struct Failure: Error {
        public var output: String
    }

    private static func run(
        _ program: String, _ arguments: [String]
    ) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}
