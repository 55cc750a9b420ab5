import DiagnosticRendering
import Diagnostics
import TestSupport
import Testing

/// Rendered problems that somebody has read. `make record` writes them anew.
@Suite struct RendererGoldenTests {
    private static let code = DiagnosticCode("SW0103", "unknown-key")

    /// Each of these texts, a problem where it stands in the source.
    private func rendered(_ texts: [String], in source: SourceText) throws -> String {
        let diagnostics = try texts.map {
            Diagnostic(Self.code, "This is not a key", at: try source.place(of: $0))
        }
        return TerminalRenderer(sources: [source], colour: false).render(diagnostics) + "\n"
    }

    @Test(arguments: [(false, "terminal.txt"), (true, "terminal-colour.txt")])
    func everyKindOfProblem(_ colour: Bool, _ golden: String) throws {
        let renderer = TerminalRenderer(
            sources: [SampleProblems.instrument, SampleProblems.translation], colour: colour)
        try Golden.expect(renderer.render(SampleProblems.all()) + "\n", matches: golden)
    }

    /// The middle of a line, its end, its beginning, and more than fits.
    @Test func longLines() throws {
        let words = (1...60).map { "word\($0)" }.joined(separator: " ")
        let wide = String(repeating: "とても長い行", count: 20)
        let long = String(repeating: "endless", count: 30)
        let source = SourceText("long.yaml", "\(words)\n\(wide)末尾\nkey: \(long)\n")
        let texts = ["word30", "word60", "word1", "末尾", long]
        try Golden.expect(rendered(texts, in: source), matches: "terminal-long-lines.txt")
    }

    @Test func wideCharacters() throws {
        let source = SourceText(
            "wide.yaml",
            """
            前置き: 誤り # 漢字とかな
            한국어: 오류
            ｆｕｌｌ　width: mistake
            🚀🙂⌚✅: rocket # 🚀
            e\u{301}te\u{301}: accents
            🇫🇮: flag
            """)
        let texts = ["誤り", "오류", "mistake", "🚀🙂", "rocket", "accents", "flag"]
        try Golden.expect(rendered(texts, in: source), matches: "terminal-wide-characters.txt")
    }

    /// Colours, cursor movements, a bell, a carriage return and text that runs backwards: all become
    /// one visible character each, and the underline stays where it belongs.
    @Test func hostileText() throws {
        let source = SourceText(
            "\u{1B}[2Jhostile\u{7}.yaml",
            """
            red: \u{1B}[31mred\u{1B}[0m, evil\u{202E}lmth.\u{202C}
            \ttab: \u{9B}2J\u{8}\u{0}mark\u{2066}ed\u{2069}
            """)
        let diagnostics = try ["\u{1B}[31mred", "evil\u{202E}lmth.", "mark\u{2066}ed"].map {
            Diagnostic(
                Self.code, "'\($0)' is not a key", at: try source.place(of: $0),
                reason: "'\($0)' means nothing here.", advice: "Remove '\($0)'.",
                related: [.init("near '\($0)'", at: try source.place(of: $0))])
        }
        let text = TerminalRenderer(sources: [source], colour: false).render(diagnostics)
        try Golden.expect(text + "\n", matches: "terminal-hostile-text.txt")
    }

    @Test func json() throws {
        try Golden.expect(
            JSONRenderer().render(SampleProblems.all()), matches: "diagnostics.json")
    }

    @Test func buildLog() throws {
        let hostile = Diagnostic(
            Self.code, "one\nline", at: .beginning(of: "two\nlines\u{1B}[1m.yaml"),
            advice: "Keep to\rone")
        let log = BuildLogRenderer().render(try SampleProblems.all() + [hostile])
        try Golden.expect(log + "\n", matches: "build-log.txt")
    }
}
