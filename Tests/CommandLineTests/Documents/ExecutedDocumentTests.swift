import Foundation
import Testing

/// The documentation, done as it says.
@Suite struct ExecutedDocumentTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// What a shell shows of a command, with the built program on its path.
    private func shown(_ command: String, in folder: UserFolder) throws -> String {
        let products = URL(filePath: try UserFolder.program()).deletingLastPathComponent()
        let outcome = try folder.run("/bin/sh", ["-c", "{ \(command)\n} 2>&1"]) { process in
            var environment = ProcessInfo.processInfo.environment
            let path = environment["PATH"] ?? "/usr/bin:/bin"
            environment["PATH"] = "\(products.path(percentEncoded: false)):\(path)"
            process.environment = environment
        }
        return outcome.output
    }

    /// Does a document step by step; where a command shows something else, its line and what it shows.
    private func differences(_ document: ExecutedDocument) throws -> [String] {
        let folder = try UserFolder()
        var differences: [String] = []
        for step in document.steps {
            switch step {
            case .file(let name, let contents): try folder.put(contents, in: name)
            case .command(let command, let expected, let line):
                let output = try shown(command, in: folder)
                let text = output.hasSuffix("\n") ? String(output.dropLast()) : output
                if text != expected ?? "" { differences.append("\(line): $ \(command)\n\(text)") }
            }
        }
        return differences
    }

    @Test func theTutorialShowsWhatItSays() throws { try carryOut("docs/tutorial.md") }

    @Test func theReadmeShowsWhatItSays() throws { try carryOut("README.md") }

    /// Does a page of the repository.
    private func carryOut(_ path: String) throws {
        let page = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
        let document = ExecutedDocument(page)
        let commands = document.steps.count { if case .command = $0 { true } else { false } }
        #expect(commands >= 5)
        #expect(try differences(document) == [])
    }

    @Test func aPageThatPromisesSomethingElseIsNoticed() throws {
        let page = """
            In `note.yaml`:

            ```yaml
            a: 1
            ```

            <!-- $ echo b: 2 >> note.yaml -->

            ```yaml
            ignored: true
            ```

            ```console
            $ cat note.yaml
            a: 1
            b: 2
            $ cat missing.yaml >/dev/null 2>&1 || echo gone
            here
            ```
            """
        #expect(try differences(ExecutedDocument(page)) == ["17: $ cat missing.yaml >/dev/null 2>&1 || echo gone\ngone"])
    }
}
