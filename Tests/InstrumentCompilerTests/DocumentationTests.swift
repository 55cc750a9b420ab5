import Diagnostics
import Foundation
import InstrumentCompiler
import InstrumentLint
import InstrumentReading
import InstrumentSyntax
import TestSupport
import Testing

/// The examples of every code that is not a rule's; the rules' own are run with the rules.
@Suite struct DocumentationTests {
    static let documented = SyntaxDocumentation.all + ReadingDocumentation.all + SettingsDocumentation.all

    /// Bytes, sizes and numbers that an example cannot show; each has a test of its own.
    static let beyondExamples: Set<String> = [
        "not-text", "file-too-large", "nesting-too-deep", "document-too-large", "too-many-problems",
    ]

    private func diagnostics(_ text: String) -> [Diagnostic] {
        InstrumentCompiler.compile(file: "f.yaml", bytes: Array(text.utf8)).diagnostics
    }

    @Test(arguments: DocumentedExample.failing(documented))
    func findsWhatItIsFor(_ example: DocumentedExample) {
        for diagnostic in example.expectProblem() {
            #expect(diagnostic.severity == example.documentation.severity)
        }
    }

    @Test(arguments: DocumentedExample.passing(documented))
    func leavesTheRestAlone(_ example: DocumentedExample) { example.expectNone() }

    @Test func everyCodeHasAnExampleOrCannotHaveOne() {
        let bare = Self.documented.filter(\.failing.isEmpty).map(\.code.slug)
        #expect(Set(bare) == Self.beyondExamples)
    }

    @Test func everyCodeHasAnEntryOfItsOwn() throws {
        let documentation = InstrumentCompiler.documentation
        #expect(Set(documentation.map(\.code.id)).count == documentation.count)
        #expect(Set(documentation.map(\.code.slug)).count == documentation.count)
        #expect(documentation.map(\.code.id) == documentation.map(\.code.id).sorted())
        for entry in documentation {
            for text in [entry.summary, entry.reason, entry.remedy] {
                #expect(text.hasSuffix("."), "\(entry.code): \(text)")
            }
            #expect(CodeFamily.all.contains { $0.contains(entry.code) }, "\(entry.code)")
        }
        #expect(try Set(Self.codesInSources()) == Set(documentation.map(\.code.description)))
    }

    /// `SW0101 not-an-instrument` for every code that the sources of the compiler make.
    private static func codesInSources() throws -> [String] {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources")
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        let swift = (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
        return try swift.flatMap { file in
            try String(contentsOf: file, encoding: .utf8)
                .matches(of: /DiagnosticCode\(\s*"(SW\d{4})",\s*"([a-z-]+)"/)
                .map { "\($0.1) \($0.2)" }
        }
    }

    @Test func foundByCodeOrSlug() {
        #expect(InstrumentCompiler.documentation(of: "sw0107")?.code.slug == "unknown-name")
        #expect(InstrumentCompiler.documentation(of: "item-in-no-scale")?.code.id == "SW0201")
        #expect(InstrumentCompiler.documentation(of: "SW9999") == nil)
    }

    @Test func moreThanTwoHundredProblemsAreCounted() {
        let keys = (0..<250).map { "key\($0): 1\n" }.joined()
        let all = diagnostics(keys)
        let summary = all.filter { $0.code == .tooManyProblems }
        #expect(all.count(where: { $0.code == .unknownKey }) == 200)
        #expect(summary.map(\.message).allSatisfy { $0.contains(" more problems are not shown") })
        #expect(summary.count == 1)
    }
}
