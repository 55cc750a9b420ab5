import InstrumentCompiler
import Scaffolding
import Testing

@Suite struct ScaffoldTests {
    @Test("Sound, and nothing to remark", arguments: Scaffold.Kind.allCases, ["en", "de"])
    func isSound(_ kind: Scaffold.Kind, _ language: String) throws {
        let scaffold = Scaffold(kind, name: "sleep_quality", language: language)
        let compilation = InstrumentCompiler.compile(
            file: "sleep_quality.instrument.yaml", bytes: Array(scaffold.text.utf8))
        #expect(compilation.diagnostics.map(\.message) == [])
        let instrument = try #require(compilation.instrument)
        #expect(instrument.id.value == "sleep_quality")
        #expect(instrument.title == "Sleep quality")
        #expect(instrument.language == language)
        #expect(instrument.forms.count == (kind == .parallel ? 2 : 1))
    }

    @Test(
        "Whatever a title or an author says, it is what they are called",
        arguments: [
            "Plain", "null", "Talk: a \"start\"", "# not a comment", "{braces}", "- dash", " ends in a space ",
            "tab\tand\nline", "back\\slash", "yes", "1.10", "é – ’", "\u{2028}\u{85}\u{1}", "*alias", "!tag", "@",
        ])
    func hostileText(_ text: String) throws {
        let scaffold = Scaffold(.single, name: "mood", title: text, author: text)
        let compilation = InstrumentCompiler.compile(file: "f.yaml", bytes: Array(scaffold.text.utf8))
        let instrument = try #require(compilation.instrument)
        #expect(instrument.title == text)
        #expect(instrument.authors.map(\.name) == [text])
    }
}
