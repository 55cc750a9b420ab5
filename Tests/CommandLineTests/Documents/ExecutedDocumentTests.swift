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

    /// Does a document step by step.
    private func carryOut(_ document: ExecutedDocument, from path: String) throws {
        let folder = try UserFolder()
        for step in document.steps {
            switch step {
            case .file(let name, let contents): try folder.put(contents, in: name)
            case .command(let command, let expected, let line):
                let output = try shown(command, in: folder)
                let text = output.hasSuffix("\n") ? String(output.dropLast()) : output
                #expect(text == expected ?? "", "\(path):\(line): $ \(command)")
            }
        }
    }

    @Test func theTutorialShowsWhatItSays() throws { try carryOut("docs/tutorial.md") }

    @Test func theReadmeShowsWhatItSays() throws { try carryOut("README.md") }

    /// Does a page of the repository.
    private func carryOut(_ path: String) throws {
        let page = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
        let document = ExecutedDocument(page)
        let commands = document.steps.count { if case .command = $0 { true } else { false } }
        #expect(commands >= 5)
        try carryOut(document, from: path)
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
        try withKnownIssue {
            try carryOut(ExecutedDocument(page), from: "page")
        } matching: { issue in
            "\(issue)".contains("gone") && issue.comments.contains { $0.rawValue.hasPrefix("page:17: ") }
        }
    }
}
