import DiagnosticRendering
import Diagnostics
import InstrumentSyntax
import TestSupport
import Testing

@testable import InstrumentCompiler

/// A byte order mark before the text changes nothing that anybody sees.
@Suite struct ByteOrderMarkTests {
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    static let texts = [
        SampleInstruments.rich, SampleInstruments.study,
        // Wrong in the first line, in a later one, in both, and not YAML.
        "titel: Mood\nscalewright: 1\n", "scalewright: 2\nitems: []\n", "a: 1\na: 2\nb: *c\n",
        "[a, b\n", "title: a: b\n", "items:\n\tcalm: a\n\tcalm: b\n", "\ttitle: a\n", "# nothing\n", "",
    ]

    private func compile(_ bytes: [UInt8]) -> Compilation {
        InstrumentCompiler.compile(file: "f.yaml", bytes: bytes)
    }

    private func rendered(_ compilation: Compilation) -> String {
        TerminalRenderer(sources: compilation.sources, colour: false).render(compilation.diagnostics)
    }

    @Test(arguments: texts)
    func theSameIsFoundAtTheSamePlaces(_ text: String) {
        let (plain, marked) = (compile(Array(text.utf8)), compile(Self.mark + text.utf8))
        #expect(marked.diagnostics.map(\.range) == plain.diagnostics.map(\.range))
        #expect(rendered(marked) == rendered(plain))
        #expect((marked.instrument == nil) == (plain.instrument == nil))
    }

    @Test func ofIncludedFilesAndTranslationsToo() throws {
        let plain = Companions(files: ["shift.de.translation.yaml": Array(TranslatedShift.complete.utf8)])
        let marked = Companions(
            files: ["shift.de.translation.yaml": Self.mark + TranslatedShift.complete.utf8])
        let instruments = try [plain, marked].map { companions in
            let compilation = InstrumentCompiler.compile(
                file: "shift.instrument.yaml", bytes: Array(TranslatedShift.instrument.utf8),
                companions: companions)
            #expect(!compilation.diagnostics.contains { $0.range.file.contains(".translation.") })
            return try #require(compilation.instrument)
        }
        #expect(instruments[1].translations.count == 1)
        #expect(instruments[1].translatableTexts.count == instruments[0].translatableTexts.count)
    }

    /// A repair changes what it is about, and nothing else.
    @Test func repairsKeepIt() {
        let text = "titel: Mood   # why\nscalewright: 1\n"
        let repair = InstrumentCompiler.repair(file: "f.yaml", bytes: Self.mark + text.utf8)
        #expect(repair.text.map { Array($0.utf8) } == Self.mark + "title: Mood   # why\nscalewright: 1\n".utf8)
        #expect(repair.mended.map(\.range.start) == [SourcePosition(line: 1, column: 1)])
    }

    /// Only the mark is taken away that stands before everything else.
    @Test func withinTheTextItIsACharacter() throws {
        let document = ParsedDocument(bytes: Self.mark + "a: x\u{FEFF}y\n".utf8, file: "f.yaml")
        guard case .mapping(let entries) = try #require(document.root).content,
            case .scalar(let scalar) = try #require(entries.first).value.content
        else { return #expect(Bool(false), "not a mapping") }
        #expect(scalar.text == "x\u{FEFF}y")
    }
}
