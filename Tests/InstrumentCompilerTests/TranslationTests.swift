import Diagnostics
import InstrumentModel
import TestSupport
import Testing

@testable import InstrumentCompiler

/// Translations beside an instrument: what they say, and every problem at its place.
@Suite struct TranslationTests {
    static let instrument = """
        scalewright: 1
        instrument: talk
        title: Talk
        version: 1.0.0
        language: en
        forms:
          nurse: {title: Nurse, rater: nurse, target: patient, instructions: "Think of {patient}."}
          patient: {rater: patient, target: nurse, names: {nurse: this nurse}}
        responses:
          how: {options: {1: Little, 2: Much}, missing: {-9: Refused}}
          grade: {range: {from: 0, to: 2}, anchors: {0: Worst}}
        items:
          open:
            parallel: mirror
            responses: how
            text: {nurse: "How open is {patient}?", patient: "How open is {nurse}?"}
          rude: {anchored_in: patient, responses: grade, text: {patient: "How rude is {nurse}?"}}
        scales:
          trust: {title: Trust, items: [open], score: sum, answered: all}
          rudeness: {items: [rude], score: sum, answered: all}

        """

    static let complete = """
        scalewright: 1
        translation: de
        of: talk
        title: Gespräch
        forms:
          nurse:
            title: {source: Nurse, text: Pflege}
            names: {patient: diese Person}
            instructions: Denken Sie an {patient}.
          patient: {names: {nurse: {source: this nurse, text: diese Pflegekraft}}}
        responses:
          how: {1: Wenig, 2: {source: Much, text: Viel}, -9: Keine Angabe}
          grade: {0: "{Schlecht}"}
        scales: {trust: {title: Vertrauen}}
        items:
          open:
            nurse: {source: "How open is {patient}?", text: "Wie offen ist {patient}?"}
            patient: "Wie offen ist {nurse}?"
          rude: {patient: "Wie grob ist {nurse}?"}

        """

    private func compile(_ translation: String, named name: String = "talk.de") -> Compilation {
        InstrumentCompiler.compile(
            file: "talk.instrument.yaml", bytes: Array(Self.instrument.utf8),
            companions: Companions(files: ["\(name).translation.yaml": Array(translation.utf8)]))
    }

    /// What is said of the translation; the instrument has rules of its own.
    private func findings(_ compilation: Compilation) -> [Diagnostic] {
        compilation.diagnostics.filter { $0.range.file.contains(".translation.") }
    }

    @Test func everyTextIsRead() throws {
        let compilation = compile(Self.complete)
        #expect(findings(compilation).map(\.code.slug) == ["untraceable-translation"])
        let instrument = try #require(compilation.instrument)
        #expect(instrument.languages == ["en", "de"])
        let german = try instrument.translated(by: #require(instrument.translation(into: "DE")))
        #expect(german.language == "de")
        #expect(german.title == "Gespräch")
        #expect(german.form("nurse")?.title == "Pflege")
        #expect(german.form("patient")?.title == nil)
        let nurse = try #require(german.form("nurse"))
        let patient = try #require(german.form("patient"))
        #expect(nurse.instructions?.filled(in: nurse) == "Denken Sie an diese Person.")
        let open = try #require(german.item("open"))
        #expect(open.wording["nurse"]?.filled(in: nurse) == "Wie offen ist diese Person?")
        #expect(open.wording["patient"]?.filled(in: patient) == "Wie offen ist diese Pflegekraft?")
        #expect(german.responseScales[0].options.map(\.label?.value) == ["Wenig", "Viel"])
        #expect(german.responseScales[0].missing.map(\.label.value) == ["Keine Angabe"])
        #expect(german.responseScales[1].options.map(\.label?.value) == ["{Schlecht}", nil, nil])
        #expect(german.scale("trust")?.title == "Vertrauen")
        // What is asked of whom and how it is scored is the same.
        #expect(german.forms.map(german.scoringPlan) == instrument.forms.map(instrument.scoringPlan))
    }

    @Test func whatIsNotTranslatedStaysAsItIs() throws {
        let compilation = compile("scalewright: 1\ntranslation: de\nof: talk\ntitle: ''\nitems: {open: {nurse: }}\n")
        let instrument = try #require(compilation.instrument)
        var german = try instrument.translated(by: #require(instrument.translations.first))
        #expect(german.language == "de")
        german.language = "en"
        #expect(german == instrument)
        let lacking = compilation.diagnostics.filter { $0.code.slug == "incomplete-translation" }
        #expect(lacking.map(\.message) == [
            "The translation into 'de' lacks 1 text",
            "The translation into 'de' lacks 1 text of the scales",
            "The translation into 'de' lacks 4 texts of the forms",
            "The translation into 'de' lacks 4 texts of the response scales",
            "The translation into 'de' lacks 3 texts of the items",
        ])
    }

    @Test func forCodeTheNamesStayAsTheyAre() throws {
        let instrument = try #require(compile(Self.complete).instrument)
        let translation = try #require(instrument.translations.first)
        let german = instrument.translated(by: translation, explainsOnly: true)
        #expect(german.title == "Talk" && german.language == "en")
        #expect(german.responseScales == instrument.responseScales)
        #expect(german.item("open")?.wording["nurse"]?.template == "Wie offen ist {patient}?")
    }

    static let head = "scalewright: 1\ntranslation: de\nof: talk\n"
    static let cases = [
        WrongInput("unknown key", head + "⟦unknown-key⟧titel: Gespräch\n"),
        WrongInput("missing keys", "⟦missing-key⟧⟦missing-key⟧⟦missing-key⟧title: Gespräch\n"),
        WrongInput("a language of the future", "scalewright: ⟦language-version⟧2\n" + head.dropFirst(15)),
        WrongInput("another instrument", "scalewright: 1\ntranslation: de\nof: ⟦translation-of-another⟧tlak\n"),
        WrongInput("another language", "scalewright: 1\ntranslation: ⟦translation-language⟧fr\nof: talk\n"),
        WrongInput("no language", "scalewright: 1\ntranslation: ⟦invalid-value⟧⟦translation-language⟧german language\nof: talk\n"),
        WrongInput("unknown form", head + "forms: {⟦unknown-name⟧doctor: {title: Arzt}}\n"),
        WrongInput("unknown placeholder", head + "forms: {nurse: {names: {⟦unknown-name⟧nurse: x}}}\n"),
        WrongInput("unknown response scale", head + "responses: {⟦unknown-name⟧hov: {1: Wenig}}\n"),
        WrongInput("unknown codes", head + "responses: {how: {⟦unknown-name⟧3: Wenig, ⟦unknown-name⟧x: y}, grade: {⟦unknown-name⟧1: Mittel}}\n"),
        WrongInput("unknown scale", head + "scales: {⟦unknown-name⟧trst: {title: x}}\n"),
        WrongInput("unknown item", head + "items: {⟦unknown-name⟧opn: {nurse: x}}\n"),
        WrongInput("unknown form of an item", head + "items: {open: {⟦unknown-name⟧nurs: x}}\n"),
        WrongInput("a form that does not ask it", head + "items: {rude: {⟦nothing-to-translate⟧nurse: x}}\n"),
        WrongInput("a text that is not there", head + "definition: ⟦nothing-to-translate⟧x\n"),
        WrongInput("a text without a form", head + "items: {open: ⟦wrong-type⟧x}\n"),
        WrongInput("a source without a form", head + "items: {open: ⟦wrong-type⟧{source: x, text: y}}\n"),
        WrongInput("a list for a text", head + "title: ⟦wrong-type⟧[x]\n"),
        WrongInput("a source alone", head + "title: {source: x, ⟦unknown-key⟧txt: y}\n"),
        WrongInput("an open brace", head + "items: {open: {nurse: ⟦placeholder-syntax⟧⟦translated-placeholders⟧'Wie {x?'}}\n"),
        WrongInput("other placeholders", head + "items: {open: {nurse: ⟦translated-placeholders⟧'Wie offen ist {nurse}?', patient: ⟦translated-placeholders⟧Wie offen?}}\n"),
        WrongInput("placeholders in instructions", head + "forms: {nurse: {instructions: ⟦translated-placeholders⟧Denken Sie nach.}}\n"),
        WrongInput("labels twice", head + "responses: {how: {1: Viel, 2: ⟦duplicate-translated-labels⟧viel}}\n"),
        WrongInput("syntax", head + "title: [a\nof⟦yaml-syntax⟧: talk\n"),
        WrongInput("a list", "⟦wrong-type⟧[a, b]\n"),
    ]

    @Test(arguments: cases)
    func everyProblemAtItsPlace(_ input: WrongInput) {
        let source = MarkedSource(input.marked)
        let compilation = compile(source.text)
        let errors = compilation.diagnostics.filter { $0.severity == .error }
        #expect(places(errors) == source.expected)
        #expect(errors.allSatisfy { $0.range.file == "talk.de.translation.yaml" && $0.advice != nil })
        #expect(compilation.instrument == nil)
    }

    @Test func aStaleTextShowsOldAndNew() throws {
        let stale = Self.complete.replacing("source: Much", with: "source: A lot")
        let found = compile(stale).diagnostics.filter { $0.code.slug == "stale-translation" }
        let diagnostic = try #require(found.first)
        #expect(found.count == 1)
        #expect(diagnostic.severity == .warning)
        #expect(diagnostic.advice?.hasPrefix("It was 'A lot' and is now 'Much'.") == true)
        #expect(diagnostic.message.contains("the label of 2 in 'how'"))
    }

    @Test func onlyFilesOfTheInstrumentAreItsTranslations() {
        for name in ["other.de", "talk.short.de", "talk", "talk."] {
            let compilation = compile("not: read", named: name)
            #expect(compilation.instrument?.translations.isEmpty == true)
            #expect(compilation.sources.count == 1)
        }
    }

    @Test func thereIsOneTranslationIntoALanguage() {
        let text = Array(Self.complete.utf8)
        let compilation = InstrumentCompiler.compile(
            file: "talk.instrument.yaml", bytes: Array(Self.instrument.utf8),
            companions: Companions(files: [
                "talk.de.translation.yaml": text, "talk.de.translation.yml": text,
            ]))
        let errors = compilation.diagnostics.filter { $0.severity == .error }
        #expect(errors.map(\.code.slug) == ["translation-language"])
        #expect(errors.first?.range.file == "talk.de.translation.yml")
    }

    @Test func aTranslationThatCannotBeReadIsNotLeftOutUnseen() {
        let compilation = InstrumentCompiler.compile(
            file: "library/talk.instrument.yaml", bytes: Array(Self.instrument.utf8),
            companions: Companions(translations: ["talk.de.translation.yaml"]) { _ in
                .unreadable("may not be read")
            })
        #expect(findings(compilation).map(\.code.slug) == ["translation-unreadable"])
        #expect(findings(compilation).first?.range.file == "library/talk.de.translation.yaml")
    }

    @Test func findingsCanBeAllowed() {
        let allowing = Self.instrument + """
            allow:
              - {rule: stale-translation, responses: [how], because: The meaning is the same.}
              - {rule: untraceable-translation, because: Translated by the authors.}

            """
        let stale = Self.complete.replacing("source: Much", with: "source: A lot")
        let compilation = InstrumentCompiler.compile(
            file: "talk.instrument.yaml", bytes: Array(allowing.utf8),
            companions: Companions(files: ["talk.de.translation.yaml": Array(stale.utf8)]))
        #expect(findings(compilation).map(\.message) == [])
        #expect(!compilation.diagnostics.contains { $0.code.slug == "idle-allowance" })
    }

    @Test(arguments: ["tsr"])
    func theShippedTranslationsAreCompleteAndFresh(_ name: String) throws {
        let files = try SampleInstruments.shippedFiles(name)
        let compilation = InstrumentCompiler.compile(
            file: "\(name).instrument.yaml", bytes: files.instrument,
            companions: Companions(files: files.companions))
        #expect(compilation.instrument?.languages == ["en", "de"])
        #expect(findings(compilation).map(\.message) == [])
    }
}
