import InstrumentModel
import Testing

@testable import InstrumentCompiler

/// Translations of blocks, composites, bands, levels and short forms.
@Suite struct TranslatedPartsTests {
    private func german(explainsOnly: Bool = false) throws -> Instrument {
        let instrument = try #require(TranslatedShift.compile(TranslatedShift.complete).instrument)
        let translation = try #require(instrument.translation(into: "de"))
        return instrument.translated(by: translation, explainsOnly: explainsOnly)
    }

    @Test func theyAreRead() throws {
        #expect(TranslatedShift.findings(TranslatedShift.compile(TranslatedShift.complete)).map(\.message) == [])
        let german = try german()
        let nurse = try #require(german.form("nurse"))
        #expect(german.blocks.map(\.title) == ["Ihre Gespräche", nil])
        #expect(german.blocks[0].instructions["nurse"]?.filled(in: nurse) == "Denken Sie an diese Person.")
        #expect(german.blocks[0].instructions["patient"]?.template == "Denken Sie an {nurse}.")
        #expect(german.blocks[1].instructions["patient"]?.plain == "Es gibt keine richtigen Antworten.")
        #expect(german.composite("trust")?.title == "Vertrauen")
        #expect(german.composite("trust")?.definition == "Offenes und herzliches Gespräch.")
        #expect(german.cutoffs[0].bands.map(\.label.value) == ["Niedrig", "Hoch"])
        #expect(german.cutoffs[0].bands.map(\.below?.value) == [2, nil])
        #expect(german.design.subgroups[0].levels.map(\.label) == ["unter 40", "ab 40"])
        #expect(german.design.subgroups[1].levels.map(\.label) == [nil, nil])
        #expect(german.design.shortForms.map(\.title) == ["Die Schicht, Kurzform"])
    }

    @Test func forCodeBandsAndTitlesStayAsTheyAre() throws {
        let german = try german(explainsOnly: true)
        #expect(german.cutoffs[0].bands.map(\.label.value) == ["Low", "High"])
        #expect(german.design.shortForms.map(\.title) == ["The shift, brief"])
        #expect(german.blocks[0].title == "Ihre Gespräche")
        #expect(german.composite("trust")?.title == "Vertrauen")
        #expect(german.design.subgroups[0].levels[0].label == "unter 40")
    }

    /// A block's instructions alone may speak of somebody: the name is still to be translated.
    @Test func placeholdersOfBlocksHaveNames() throws {
        let instrument = try #require(TranslatedShift.compile(TranslatedShift.complete).instrument)
        let places = instrument.translatableTexts.map(\.place)
        #expect(places.contains(.name(form: "nurse", placeholder: "patient")))
        #expect(places.contains(.name(form: "patient", placeholder: "nurse")))
    }

    @Test func instructionsThatNobodyReadsNeedNoTranslation() throws {
        let instrument = try #require(TranslatedShift.compile(TranslatedShift.complete).instrument)
        let forms = instrument.translatableTexts.compactMap { text in
            if case .blockInstructions("rest", let form) = text.place { form } else { nil }
        }
        #expect(forms == ["patient"])
    }

    /// One text for all forms stands for each of them that asks the block.
    @Test func oneTextForAllForms() throws {
        let text = TranslatedShift.head + """
            blocks:
              talks: {instructions: {source: Think back., text: Denken Sie zurück.}}
              rest: {instructions: Nichts ist falsch.}

            """
        let original = TranslatedShift.instrument.replacing(
            "{nurse: \"Think of {patient}.\", patient: \"Think of {nurse}.\"}", with: "Think back.")
        let compilation = TranslatedShift.compile(text, of: original)
        #expect(!TranslatedShift.findings(compilation).contains { $0.code.slug == "stale-translation" })
        let instrument = try #require(compilation.instrument)
        let german = try instrument.translated(by: #require(instrument.translations.first))
        let instructions = german.blocks.map { $0.instructions.mapValues(\.plain) }
        #expect(instructions[0] == ["nurse": "Denken Sie zurück.", "patient": "Denken Sie zurück."])
        #expect(instructions[1]["patient"] == "Nichts ist falsch.")
    }

    /// A short form is titled by its own title in every language, and never by the whole's.
    @Test(arguments: [("Die Schicht, Kurzform", "Die Schicht, Kurzform"), ("", "The shift, brief")])
    func aShortFormTakesItsOwnTitle(_ translated: String, _ title: String) throws {
        let text = TranslatedShift.complete.replacing("Die Schicht, Kurzform", with: translated)
        let instrument = try #require(TranslatedShift.compile(text).instrument)
        let short = instrument.shortened(to: try #require(instrument.shortForm("brief")))
        #expect(short.title == "The shift, brief")
        let translation = try #require(short.translation(into: "de"))
        #expect(short.translated(by: translation).title == title)
        let german = try instrument.translated(by: #require(instrument.translation(into: "de")))
        #expect(german.title == "Die Schicht")
        #expect(german.shortened(to: try #require(german.shortForm("brief"))).title == title)
    }
}
