import DiagnosticRendering
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Problems with everything that an output format could stumble over.
private let problems: [Diagnostic] = {
    func range(_ start: (Int, Int), _ end: (Int, Int), _ file: String) -> SourceRange {
        SourceRange(
            file: file, start: SourcePosition(line: start.0, column: start.1),
            end: SourcePosition(line: end.0, column: end.1))
    }
    let file = "a folder/50%, näher:1.yaml"
    return [
        Diagnostic(
            DiagnosticCode("SW0107", "unknown-name"), "There is no item 'a::b,\n::error::c'",
            at: range((3, 5), (3, 9), file), reason: "100% \r\nsure.", advice: "Did you mean 'calm'?",
            related: [.init("defined\there", at: range((1, 1), (1, 3), "/other/b.yaml"))],
            fix: FixIt(
                "Replace it",
                edits: [
                    TextEdit(replacing: range((3, 5), (3, 9), file), with: "calm"),
                    TextEdit(replacing: range((4, 1), (4, 1), file), with: "# \"new\"\n"),
                ])),
        Diagnostic(
            DiagnosticCode("SW0215", "prorated-sum"), .warning, "Several lines",
            at: range((4, 2), (6, 1), file), advice: "Allow it."),
        Diagnostic(
            DiagnosticCode("SW9999", "not-documented"), .note, "A remark",
            at: .beginning(of: "./c.yaml"), advice: "Read it."),
    ]
}()

@Suite struct GitHubGoldenTests {
    @Test func annotations() throws {
        try Golden.expect(GitHubRenderer().render(problems), matches: "github.txt")
    }

    @Test func eachIsOneLineThatNothingInItCanEnd() {
        let lines = GitHubRenderer().render(problems).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == problems.count + 1)
        #expect(lines.last == "")
        for (line, command) in zip(lines, ["::error ", "::warning ", "::notice "]) {
            #expect(line.hasPrefix(command))
            #expect(line.components(separatedBy: "::error").count == (command == "::error " ? 3 : 1))
        }
        #expect(GitHubRenderer().render([]) == "")
    }
}

@Suite struct SARIFGoldenTests {
    private let documentation = [
        CodeDocumentation(
            DiagnosticCode("SW0215", "prorated-sum"), .warning, "A sum that is given though answers are missing.",
            reason: "It is a guess.", sources: ["Author, A. (2020). A work."], remedy: "Take the mean.",
            failing: [.sections("score: ⟦sum⟧\n")], passing: [.sections("score: mean\n")]),
        CodeDocumentation(
            DiagnosticCode("SW0107", "unknown-name"), .error, "A name that nothing bears.",
            reason: "It would be lost.", remedy: "Declare it.", failing: [], passing: []),
    ]

    private var text: String {
        SARIFRenderer(documentation: documentation, version: "1.2.3").render(problems)
    }

    @Test func document() throws {
        try Golden.expect(text, matches: "problems.sarif")
    }

    @Test func rulesAreFoundByTheirIndex() throws {
        let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let run = try #require((document?["runs"] as? [[String: Any]])?.first)
        let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
        let rules = try #require(driver?["rules"] as? [[String: Any]])
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.count == problems.count)
        for result in results.prefix(2) {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
        }
        #expect(results[2]["ruleIndex"] == nil)
    }
}
