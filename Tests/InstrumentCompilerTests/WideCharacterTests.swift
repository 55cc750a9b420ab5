import DiagnosticRendering
import Diagnostics
import TestSupport
import Testing

@testable import InstrumentCompiler

/// The underline stands below what it is about, whatever stands before it on the line.
@Suite struct WideCharacterTests {
    static let cases: [(before: String, columns: Int)] = [
        ("calm", 4), ("今日の落ち着き", 14), ("שלום עולם", 9), ("e\u{301}te\u{301}", 3), ("🙂🙂", 4),
        ("👩\u{200D}👧", 4), ("ｶﾅ", 2),
    ]

    @Test(arguments: cases.indices)
    func theUnderlineIsInPlace(_ index: Int) throws {
        let (before, columns) = Self.cases[index]
        let text = "scalewright: 1\nauthors: [{name: \"\(before)\", orcid: none}]\n"
        let compilation = InstrumentCompiler.compile(file: "f.yaml", bytes: Array(text.utf8))
        let found = try #require(compilation.diagnostics.first { $0.code.slug == "invalid-value" })
        let lines = TerminalRenderer(sources: compilation.sources, colour: false).render([found])
            .split(separator: "\n")
        let underline = try #require(lines.first { $0.contains("^") })
        let margin = "  | ".count + "authors: [{name: \"".count + columns + "\", orcid: ".count
        #expect(underline.prefix { $0 != "^" }.count == margin)
        #expect(underline.hasSuffix("^^^^") && !underline.hasSuffix("^^^^^"))
    }
}
