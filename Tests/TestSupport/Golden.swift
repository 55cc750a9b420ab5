import Foundation
import Testing

/// Compares text with a file that somebody has read and found right.
public enum Golden {
    /// Records an issue when the text differs from the golden file beside the test.
    ///
    /// With SCALEWRIGHT_RECORD=1 in the environment, the file is written anew instead; read the
    /// difference before committing it.
    public static func expect(
        _ text: String, matches name: String, testFile: String = #filePath,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let folder = URL(filePath: testFile).deletingLastPathComponent().appending(path: "Goldens")
        try expect(text, matches: folder.appending(path: name), sourceLocation: sourceLocation)
    }

    /// As above, for a generated page of the documentation: `docs/rules.md`.
    public static func expect(
        _ text: String, matchesDocument path: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        try expect(text, matches: root.appending(path: path), sourceLocation: sourceLocation)
    }

    private static func expect(
        _ text: String, matches file: URL, sourceLocation: SourceLocation
    ) throws {
        if ProcessInfo.processInfo.environment["SCALEWRIGHT_RECORD"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
            return
        }
        let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        guard text != expected else { return }
        let line = zip(text.split(separator: "\n", omittingEmptySubsequences: false), expected.split(separator: "\n", omittingEmptySubsequences: false))
            .enumerated().first { $1.0 != $1.1 }
        let difference =
            line.map { "line \($0.offset + 1) is\n  \($0.element.0)\nand was\n  \($0.element.1)" }
            ?? "one goes on where the other ends"
        Issue.record(
            "\(file.lastPathComponent) has changed: \(difference)\nIf that is intended: make record, and read the diff.",
            sourceLocation: sourceLocation)
    }
}
