import DiagnosticRendering
import Diagnostics
import TestSupport
import Testing

@testable import InstrumentCompiler

/// Response scales that instruments share.
@Suite struct IncludeTests {
    private static let instrument = """
        scalewright: 1
        instrument: test
        title: Test
        version: 1.0.0
        language: en
        include: [common.responses.yaml]
        items: {x: {responses: degree, text: X?}}
        scales: {s: {items: [x], score: mean, answered: all}}

        """
    private static let common = """
        scalewright: 1
        responses:
          degree: {labels: [a, b, c]}
          unused: {labels: [d, e]}

        """

    /// - Parameter files: marked where the problems are expected, as the instrument is.
    private func compile(
        _ instrument: String, _ files: [String: String], in folder: String = ""
    ) -> (compilation: Compilation, expected: [String]) {
        let marked = MarkedSource(instrument)
        var expected = marked.expected.map { "\(folder)t.instrument.yaml:\($0)" }
        var contents: [String: [UInt8]] = [:]
        for (name, text) in files {
            let file = MarkedSource(text)
            contents[name] = Array(file.text.utf8)
            expected += file.expected.map { "\(folder)\(name):\($0)" }
        }
        let compilation = InstrumentCompiler.compile(
            file: folder + "t.instrument.yaml", bytes: Array(marked.text.utf8),
            companions: Companions(files: contents))
        return (compilation, expected.sorted())
    }

    private func problems(_ compilation: Compilation) -> [String] {
        let errors = compilation.diagnostics.filter { $0.severity == .error }
        return errors.map { error in "\(error.range.file):\(places([error])[0])" }.sorted()
    }

    @Test func itemsUseWhatIsIncluded() throws {
        let (compilation, _) = compile(Self.instrument, ["common.responses.yaml": Self.common])
        let instrument = try #require(compilation.instrument)
        // A scale that no item names stays in its file.
        #expect(instrument.responseScales.map(\.id.value) == ["degree"])
        #expect(instrument.responseScales[0].id.range.file == "common.responses.yaml")
        #expect(instrument.responseScale("degree")?.highest == 3)
    }

    @Test func theInstrumentMayHaveScalesOfItsOwnAsWell() throws {
        let own = Self.instrument + "responses: {own: {labels: [f, g]}}\n"
        let (compilation, _) = compile(own, ["common.responses.yaml": Self.common])
        #expect(compilation.instrument?.responseScales.map(\.id.value) == ["degree", "own"])
    }

    @Test func pathsCountFromTheInstrumentsFolder() throws {
        let below = Self.instrument.replacing("common.", with: "shared/common.")
        let (compilation, _) = compile(
            below, ["shared/common.responses.yaml": Self.common], in: "library/")
        #expect(
            compilation.sources.map(\.file)
                == ["library/t.instrument.yaml", "library/shared/common.responses.yaml"])
        #expect(compilation.instrument != nil)
    }

    static let cases = [
        WrongInput("an unknown scale", Self.instrument.replacing("responses: degree", with: "responses: ⟦unknown-name⟧degre")),
        WrongInput("neither include nor responses", "⟦missing-key⟧" + Self.instrument.replacing("include: [common.responses.yaml]\n", with: "").replacing("responses: degree", with: "responses: ⟦unknown-name⟧degree")),
        WrongInput("a misspelt file", Self.instrument.replacing("common", with: "⟦include-unreadable⟧comon")),
        WrongInput("a folder above", Self.instrument.replacing("common", with: "⟦include-path⟧shared/../../common")),
        WrongInput("an absolute path", Self.instrument.replacing("common", with: "⟦include-path⟧/etc/common")),
        WrongInput("a drive", Self.instrument.replacing("common", with: "⟦include-path⟧c:common")),
        WrongInput("a name that ends early for the system", Self.instrument.replacing("common.responses.yaml", with: "⟦include-path⟧\"secret\\0.responses.yaml\"")),
        WrongInput("a file that is not for including", Self.instrument.replacing("common.responses", with: "⟦include-path⟧other.instrument")),
        WrongInput("no list", Self.instrument.replacing("[common.responses.yaml]", with: "⟦wrong-type⟧common.responses.yaml")),
    ]

    @Test(arguments: cases)
    func everyProblemAtItsPlace(_ input: WrongInput) {
        let (compilation, expected) = compile(input.marked, ["common.responses.yaml": Self.common])
        #expect(problems(compilation) == expected)
        #expect(compilation.instrument == nil)
    }

    static let files = [
        WrongInput("a fault of its own", "scalewright: 1\nresponses:\n  degree: {options: {1: a, ⟦wrong-type⟧x: b, 3: c}}\n"),
        WrongInput("a missing key", "⟦missing-key⟧responses:\n  degree: {labels: [a, b]}\n"),
        WrongInput("no responses", "⟦missing-key⟧scalewright: 1\n⟦unknown-key⟧items: {}\n"),
        WrongInput("an include", "scalewright: 1\n⟦nested-include⟧include: [other.responses.yaml]\nresponses:\n  degree: {labels: [a, b]}\n"),
        WrongInput("nothing like it", "⟦wrong-type⟧just text\n"),
        WrongInput("syntax", "scalewright: 1\nresponses:\n  degree: {labels: [a, b]⟦yaml-syntax⟧\n"),
        WrongInput("nothing at all", "⟦empty-file⟧"),
    ]

    @Test(arguments: files)
    func faultsStandAtTheirOwnLines(_ input: WrongInput) {
        let (compilation, expected) = compile(Self.instrument, ["common.responses.yaml": input.marked])
        let unknown = problems(compilation).filter { $0.hasSuffix("unknown-name") }
        #expect(problems(compilation).filter { !unknown.contains($0) } == expected)
        #expect(compilation.instrument == nil)
    }

    /// What a file would have defined cannot be called unknown while the file cannot be read.
    @Test func anUnreadableFileCausesNoOtherComplaint() {
        for text in [nil, "responses: {degree: {labels: [a", "\u{0}"] {
            let files = text.map { ["common.responses.yaml": $0] } ?? [:]
            let (compilation, _) = compile(Self.instrument, files)
            #expect(compilation.diagnostics.filter { $0.severity == .error }.count == 1)
        }
    }

    @Test func aScaleThatIsDefinedTwiceShowsBothPlaces() throws {
        let twice = Self.instrument + "responses: {⟦response-scale-twice⟧degree: {labels: [f, g]}}\n"
        let (compilation, expected) = compile(twice, ["common.responses.yaml": Self.common])
        #expect(problems(compilation) == expected)
        let related = try #require(compilation.diagnostics.first { $0.severity == .error }?.related.first)
        #expect(related.range.file == "common.responses.yaml" && related.range.start.line == 3)
        let text = TerminalRenderer(sources: compilation.sources, colour: false)
            .render(compilation.diagnostics)
        #expect(text.contains("degree: {labels: [a, b, c]}"))
    }

    @Test func twoFilesMayNotDefineOneScale() {
        let both = Self.instrument.replacing("common.responses.yaml", with: "common.responses.yaml, more.responses.yaml")
        let (compilation, expected) = compile(
            both, [
                "common.responses.yaml": Self.common,
                "more.responses.yaml": "scalewright: 1\nresponses:\n  ⟦response-scale-twice⟧degree: {labels: [a, b]}\n",
            ])
        #expect(problems(compilation) == expected)
    }

    @Test func filesBeyondTheLimitAreNotAskedFor() {
        let names = (0..<40).map { "f\($0).responses.yaml" }
        let many = Self.instrument.replacing("common.responses.yaml", with: names.joined(separator: ", "))
        let (compilation, _) = compile(many, [:])
        #expect(compilation.diagnostics.count { $0.code.slug == "include-unreadable" } == 32)
        #expect(compilation.diagnostics.count { $0.code.slug == "include-path" } == 1)
    }
}
