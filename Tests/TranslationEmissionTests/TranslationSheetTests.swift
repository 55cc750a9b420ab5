import InstrumentCompiler
import InstrumentModel
import TestSupport
import Testing

@testable import TranslationEmission

/// Files to translate in: what is new is added, and what is there is never lost.
@Suite struct TranslationSheetTests {
    /// The instrument of a text, with a translation beside it.
    private func compiled(_ yaml: String, _ translation: String?) throws -> Instrument {
        var files: [String: [UInt8]] = [:]
        if let translation { files["s.de.translation.yaml"] = Array(translation.utf8) }
        let compilation = InstrumentCompiler.compile(
            file: "s.instrument.yaml", bytes: Array(yaml.utf8), companions: Companions(files: files))
        let errors = compilation.diagnostics.filter { $0.severity == .error }
        #expect(errors.map { "\($0.range.start): \($0.message)" } == [])
        return try #require(compilation.instrument)
    }

    /// Every text translated by another: the text itself in brackets.
    private func filled(_ sheet: String) -> String {
        sheet.replacing(/source: (".*?[^\\]"|"")(, |\n *)text: ""/) { match in
            "source: \(match.1)\(match.2)text: \"[\(match.1.dropFirst().dropLast())]\""
        }
    }

    @Test func goldenOfASmallInstrumentWithEverything() throws {
        let instrument = try SampleInstruments.compiled(SampleInstruments.rich)
        try Golden.expect(
            TranslationSheet(instrument, into: "de").text, matches: "rich.de.translation.yaml")
    }

    static let everything = [
        SampleInstruments.rich, SampleInstruments.asking, SampleInstruments.scored,
        SampleInstruments.study,
    ]

    @Test(arguments: everything)
    func itIsATranslationInWhichEverythingIsToDo(_ yaml: String) throws {
        let sheet = TranslationSheet(try compiled(yaml, nil), into: "de")
        let instrument = try compiled(yaml, sheet.text)
        let translation = try #require(instrument.translations.first)
        #expect(Set(translation.texts.keys) == Set(instrument.translatableTexts.map(\.place)))
        #expect(translation.texts.values.allSatisfy { $0.text == nil && $0.source != nil })
        let again = TranslationSheet(instrument, into: "de")
        #expect((again.textCount, again.emptyCount, again.staleCount) == (sheet.textCount, sheet.textCount, 0))
        #expect(again.text == sheet.text)
    }

    @Test(arguments: everything)
    func aFullFileStaysAsItIs(_ yaml: String) throws {
        let full = filled(TranslationSheet(try compiled(yaml, nil), into: "de").text)
        let instrument = try compiled(yaml, full)
        let sheet = TranslationSheet(instrument, into: "de")
        #expect((sheet.emptyCount, sheet.staleCount) == (0, 0))
        #expect(sheet.text == full)
    }

    @Test func blocksBandsLevelsAndShortFormsHaveTheirPlaces() throws {
        let asking = TranslationSheet(try compiled(SampleInstruments.asking, nil), into: "de").text
        #expect(asking.contains("    instructions:\n      member:\n        source: \"Think of {lead}.\"\n"))
        let scored = TranslationSheet(try compiled(SampleInstruments.scored, nil), into: "de").text
        #expect(scored.contains("  ease_band:\n    1: {source: \"Low\", text: \"\"}\n    2: {source: \"Middling, "))
        #expect(scored.contains("composites:\n  overall:\n    title:\n      source: \"Overall\"\n"))
        let study = TranslationSheet(try compiled(SampleInstruments.study, nil), into: "de").text
        #expect(study.contains("subgroups:\n  age:\n    1: {source: \"under 40\", text: \"\"}\n"))
        #expect(study.contains("short_forms:\n  brief:\n    title:\n      source: \"Talks in brief\"\n"))
    }

    /// The values of a column are anything that data hold.
    @Test(arguments: texts)
    func anyLevelSurvives(_ value: String) throws {
        let yaml = """
            scalewright: 1
            instrument: s
            title: S
            version: 1.0.0
            language: en
            responses: {r: {options: {1: a, 2: b}}}
            items: {i: {responses: r, text: How so?}}
            scales: {k: {items: [i], score: mean, answered: all}}
            subgroups: {g: {column: c, levels: {\(YAMLText.quoted(value)): Some, other: Others}, reference: other, smallest_cell: 10}}
            """
        let plain = try compiled(yaml, nil)
        let instrument = try compiled(yaml, TranslationSheet(plain, into: "de").text)
        let translation = try #require(instrument.translations.first)
        let read = translation.texts[.level(subgroup: "g", value: value)]
        #expect(read?.source?.value == "Some")
    }

    @Test func whatIsTranslatedStays() throws {
        let yaml = SampleInstruments.rich
        let full = filled(TranslationSheet(try compiled(yaml, nil), into: "de").text)
        let instrument = try compiled(yaml, full)
        let sheet = TranslationSheet(instrument, into: "de")
        #expect(sheet.emptyCount == 0)
        #expect(sheet.text == full)
        let german = try instrument.translated(by: #require(instrument.translations.first))
        #expect(german.title == "[Talk & \"trust\"]")
        #expect(german.item("open")?.wording["nurse"]?.template == "[How open is {patient}?]")
    }

    @Test func whatIsNewIsAddedAndWhatHasChangedIsKept() throws {
        let yaml = SampleInstruments.rich
        let full = filled(TranslationSheet(try compiled(yaml, nil), into: "de").text)
        let grown = yaml.replacing("How rude is {nurse}?", with: "How impolite is {nurse}?")
            .replacing("title: Trust", with: "title: Trust, really")
            .replacing("  open: {topic", with: "  fond: {parallel: mirror, responses: how, text: {nurse: 'Fond of {patient}?', patient: 'Fond of {nurse}?'}}\n  open: {topic")
            .replacing("items: [open]", with: "items: [open, fond]")
        let sheet = TranslationSheet(try compiled(grown, full), into: "de")
        #expect((sheet.emptyCount, sheet.staleCount) == (2, 2))
        #expect(sheet.text.contains("source: \"Fond of {patient}?\"\n      text: \"\""))
        // The translation and what it translated stay together.
        #expect(sheet.text.contains("source: \"How rude is {nurse}?\"\n      text: \"[How rude is {nurse}?]\""))
        #expect(!sheet.text.contains("impolite"))
        let lost = full.split(separator: "\n").filter { !sheet.text.contains($0) }
        #expect(lost == [])
    }

    @Test func aTextOfUnknownSourceGetsNoneByGuess() throws {
        let short = "scalewright: 1\ntranslation: de\nof: rich\ntitle: Gespräch\n"
        let sheet = TranslationSheet(try compiled(SampleInstruments.rich, short), into: "de")
        #expect(sheet.text.contains("\ntitle: \"Gespräch\"\n"))
    }

    static let texts = [
        #"a "quote" and \ backslash"#, "two\nlines\n", "tab\there", "{{braces}} {{", "# none", "- no: list",
        "\u{202E}turned\u{202C}", "a\u{2028}b", "שלום \u{200F}", "日本語", "👩‍👩‍👧 e\u{301}", "\u{7F}\u{85}", "  spaces  ", "~",
        "\u{E000}", "'", "<&>",
    ]

    /// Whatever stands in the instrument comes back from the file as it was.
    @Test(arguments: texts)
    func anyTextSurvives(_ text: String) throws {
        let quoted = YAMLText.quoted(text)
        let yaml = """
            scalewright: 1
            instrument: s
            title: \(quoted)
            version: 1.0.0
            language: en
            responses: {r: {options: {1: \(quoted), 2: b}}}
            items: {i: {responses: r, text: \(quoted)}}
            scales: {k: {items: [i], score: mean, answered: all}}
            """
        let plain = try compiled(yaml, nil)
        #expect(plain.title == text)
        let translated = try compiled(yaml, TranslationSheet(plain, into: "de").text)
        let translation = try #require(translated.translations.first)
        #expect(translation.texts[.title]?.source?.value == text)
        #expect(translated.translatableTexts.allSatisfy { current in
            translation.texts[current.place].map { !$0.isStale(against: current) } ?? false
        })
    }
}
