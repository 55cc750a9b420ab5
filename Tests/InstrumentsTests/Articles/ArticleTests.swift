import Foundation
import Testing

/// The articles show the Swift that the tests compile and run, and explain every message of the plugins.
///
/// What an article shows stands between the lines `// snippet` and `// end of snippet`.
@Suite struct ArticleTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private func files(under folders: [String], extension wanted: String) throws -> [String] {
        try folders.flatMap { folder in
            let base = Self.root.appending(path: folder)
            let paths = try FileManager.default.subpathsOfDirectory(atPath: base.path(percentEncoded: false))
            return try paths.filter { $0.hasSuffix(".\(wanted)") && !$0.hasPrefix(".build") }.sorted()
                .map { try String(contentsOf: base.appending(path: $0), encoding: .utf8) }
        }
    }

    /// The stretches of a text between two lines, without what all their lines are indented by.
    private func stretches(of text: String, from start: String, to end: String) -> [String] {
        var rest = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        var result: [String] = []
        while let first = rest.firstIndex(where: { $0.trimmingCharacters(in: .whitespaces) == start }) {
            let block = rest[(first + 1)...].prefix { $0.trimmingCharacters(in: .whitespaces) != end }
            let margin = block.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
            result.append(block.map { String($0.dropFirst(margin)) }.joined(separator: "\n"))
            rest = rest[block.endIndex...].dropFirst()
        }
        return result
    }

    private func articles() throws -> [String] {
        try files(under: ["Sources/Psychometrics/Psychometrics.docc", "instruments/Instruments.docc"], extension: "md")
    }

    @Test func theSwiftOfTheArticlesIsTheSwiftOfTheTests() throws {
        let shown = try articles().flatMap { stretches(of: $0, from: "```swift", to: "```") }
        let compiled = try files(
            under: ["Tests/InstrumentsTests/Articles", "Tests/Adopter/Tests", "Examples/ClassroomSurvey"],
            extension: "swift"
        ).flatMap { stretches(of: $0, from: "// snippet", to: "// end of snippet") }
        #expect(shown.count > 10)
        for block in shown { #expect(compiled.contains(block), "No test compiles this:\n\(block)") }
        for snippet in compiled { #expect(shown.contains(snippet), "No article shows this:\n\(snippet)") }
    }

    /// The texts of the plugins, each by its longest stretch without a name or number filled in.
    @Test func everyMessageOfThePluginsIsExplained() throws {
        let article = try String(
            contentsOf: Self.root.appending(path: "Sources/Psychometrics/Psychometrics.docc/Troubleshooting.md"),
            encoding: .utf8)
        let code = try files(under: ["Plugins"], extension: "swift").flatMap { $0.split(separator: "\n") }
            .filter { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("//") }
        let literals = code.flatMap { $0.matches(of: /"([^"]{20,}\.)"/).map { String($0.output.1) } }
        let messages = literals.compactMap { literal in
            literal.split(separator: /\\\([^)]*\)+/).max { $0.count < $1.count }
        }.filter { $0.count >= 15 }
        #expect(messages.count >= 8)
        for message in messages { #expect(article.contains(message), "No advice on: \(message)") }
    }
}
