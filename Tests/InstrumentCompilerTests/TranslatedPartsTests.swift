import Diagnostics
import InstrumentModel
import TestSupport
import Testing

@testable import InstrumentCompiler

/// Translations of blocks, composites, bands, levels and short forms.
@Suite struct TranslatedPartsTests {
    static let instrument = """
        scalewright: 1
        instrument: shift
        title: The shift
        version: 1.0.0
        language: en
        forms:
          nurse: {rater: nurse, target: patient}
          patient: {rater: patient, target: nurse}
        responses: {how: {labels: [Little, Some, Much]}}
        items:
          open: {parallel: shared, responses: how, text: {nurse: How open was the talk?, patient: How open was the talk?}}
          warm: {parallel: shared, responses: how, text: {nurse: How warm was the talk?, patient: How warm was the talk?}}
          rude: {anchored_in: patient, responses: how, text: {patient: How rude was the talk?}}
        blocks:
          talks: {title: Your talks, items: [open, warm], instructions: {nurse: "Think of {patient}.", patient: "Think of {nurse}."}}
          rest: {items: [rude], instructions: There are no right answers.}
        scales:
          openness: {items: [open], score: mean, answered: all}
          warmth: {items: [warm], score: mean, answered: all}
          rudeness: {items: [rude], score: mean, answered: all}
        composites:
          trust: {title: Trust, definition: Open and warm talk., of: [openness, warmth], score: mean, answered: all}
        cutoffs:
          trust_band: {scale: trust, form: nurse, source: Author (2020), population: Nurses in Wales, n: 300, bands: [{below: 2, label: Low}, {label: High}]}
        subgroups:
          age: {column: age_band, levels: {1: under 40, 2: 40 and over}, reference: 1, smallest_cell: 10}
          sex: {column: sex, levels: [f, m], reference: f, smallest_cell: 5}
        short_forms:
          brief: {title: "The shift, brief", items: [open, rude]}

        """

    static let complete = """
        scalewright: 1
        translation: de
        of: shift
        title: {source: The shift, text: Die Schicht}
        forms:
          nurse: {names: {patient: {source: this patient, text: diese Person}}}
          patient: {names: {nurse: {source: this nurse, text: diese Pflegekraft}}}
        responses:
          how: {1: {source: Little, text: Wenig}, 2: {source: Some, text: Etwas}, 3: {source: Much, text: Viel}}
        blocks:
          talks:
            title: {source: Your talks, text: Ihre Gespräche}
            instructions:
              nurse: {source: "Think of {patient}.", text: "Denken Sie an {patient}."}
              patient: {source: "Think of {nurse}.", text: "Denken Sie an {nurse}."}
          rest: {instructions: {source: There are no right answers., text: Es gibt keine richtigen Antworten.}}
        composites:
          trust:
            title: {source: Trust, text: Vertrauen}
            definition: {source: Open and warm talk., text: Offenes und herzliches Gespräch.}
        cutoffs:
          trust_band: {1: {source: Low, text: Niedrig}, 2: {source: High, text: Hoch}}
        subgroups:
          age: {1: {source: under 40, text: unter 40}, 2: {source: 40 and over, text: ab 40}}
        short_forms:
          brief: {title: {source: "The shift, brief", text: "Die Schicht, Kurzform"}}
        items:
          open:
            nurse: {source: How open was the talk?, text: Wie offen war das Gespräch?}
            patient: {source: How open was the talk?, text: Wie offen war das Gespräch?}
          warm:
            nurse: {source: How warm was the talk?, text: Wie herzlich war das Gespräch?}
            patient: {source: How warm was the talk?, text: Wie herzlich war das Gespräch?}
          rude:
            patient: {source: How rude was the talk?, text: Wie grob war das Gespräch?}

        """

    private func compile(_ translation: String, of original: String = instrument) -> Compilation {
        InstrumentCompiler.compile(
            file: "shift.instrument.yaml", bytes: Array(original.utf8),
            companions: Companions(files: ["shift.de.translation.yaml": Array(translation.utf8)]))
    }

    private func findings(_ compilation: Compilation) -> [Diagnostic] {
        compilation.diagnostics.filter { $0.range.file.contains(".translation.") }
    }

    private func german(explainsOnly: Bool = false) throws -> Instrument {
        let instrument = try #require(compile(Self.complete).instrument)
        let translation = try #require(instrument.translation(into: "de"))
        return instrument.translated(by: translation, explainsOnly: explainsOnly)
    }

    @Test func theyAreRead() throws {
        #expect(findings(compile(Self.complete)).map(\.message) == [])
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
        let instrument = try #require(compile(Self.complete).instrument)
        let places = instrument.translatableTexts.map(\.place)
        #expect(places.contains(.name(form: "nurse", placeholder: "patient")))
        #expect(places.contains(.name(form: "patient", placeholder: "nurse")))
    }

    @Test func instructionsThatNobodyReadsNeedNoTranslation() throws {
        let instrument = try #require(compile(Self.complete).instrument)
        let forms = instrument.translatableTexts.compactMap { text in
            if case .blockInstructions("rest", let form) = text.place { form } else { nil }
        }
        #expect(forms == ["patient"])
    }

    /// One text for all forms stands for each of them that asks the block.
    @Test func oneTextForAllForms() throws {
        let text = Self.head + """
            blocks:
              talks: {instructions: {source: Think back., text: Denken Sie zurück.}}
              rest: {instructions: Nichts ist falsch.}

            """
        let original = Self.instrument.replacing(
            "{nurse: \"Think of {patient}.\", patient: \"Think of {nurse}.\"}", with: "Think back.")
        let compilation = compile(text, of: original)
        #expect(!findings(compilation).contains { $0.code.slug == "stale-translation" })
        let instrument = try #require(compilation.instrument)
        let german = try instrument.translated(by: #require(instrument.translations.first))
        let instructions = german.blocks.map { $0.instructions.mapValues(\.plain) }
        #expect(instructions[0] == ["nurse": "Denken Sie zurück.", "patient": "Denken Sie zurück."])
        #expect(instructions[1]["patient"] == "Nichts ist falsch.")
    }

    /// A short form is titled by its own title in every language, and never by the whole's.
    @Test(arguments: [("Die Schicht, Kurzform", "Die Schicht, Kurzform"), ("", "The shift, brief")])
    func aShortFormTakesItsOwnTitle(_ translated: String, _ title: String) throws {
        let text = Self.complete.replacing("Die Schicht, Kurzform", with: translated)
        let instrument = try #require(compile(text).instrument)
        let short = instrument.shortened(to: try #require(instrument.shortForm("brief")))
        #expect(short.title == "The shift, brief")
        let translation = try #require(short.translation(into: "de"))
        #expect(short.translated(by: translation).title == title)
        let german = try instrument.translated(by: #require(instrument.translation(into: "de")))
        #expect(german.title == "Die Schicht")
        #expect(german.shortened(to: try #require(german.shortForm("brief"))).title == title)
    }

    @Test func whatIsLackingIsNamed() {
        let found = findings(compile(Self.head + "title: {source: The shift, text: Die Schicht}\n"))
        let parts = [
            "2 texts of the forms", "3 texts of the response scales", "4 texts of the blocks",
            "2 texts of the composites", "2 texts of the cut-offs", "2 texts of the subgroups",
            "1 text of the short forms", "5 texts of the items",
        ]
        #expect(Set(found.map(\.message)) == Set(parts.map { "The translation into 'de' lacks \($0)" }))
        #expect(found.contains { $0.advice?.contains("the name of band 1 in 'trust_band'") == true })
    }

    static let changes = [
        ("source: Your talks", "the title of the block 'talks'"),
        ("source: \"Think of {patient}.\"", "the instructions of the block 'talks' in the form 'nurse'"),
        ("source: Trust", "the title of the composite 'trust'"),
        ("source: Open and warm talk.", "the definition of the composite 'trust'"),
        ("source: High", "the name of band 2 in 'trust_band'"),
        ("source: under 40", "the label of '1' in the subgroup 'age'"),
        ("source: \"The shift, brief\"", "the title of the short form 'brief'"),
    ]

    static let head = "scalewright: 1\ntranslation: de\nof: shift\n"

    @Test(arguments: changes)
    func aStaleTextIsNoticed(_ source: String, _ name: String) {
        let stale = Self.complete.replacing(source, with: "source: Before")
        let found = findings(compile(stale))
        #expect(found.map(\.code.slug) == ["stale-translation"])
        #expect(found.first?.message == "The original of the translation of \(name) has changed")
    }

    static let cases = [
        WrongInput("unknown block", head + "blocks: {⟦unknown-name⟧talk: {title: x}}\n"),
        WrongInput("unknown key of a block", head + "blocks: {talks: {⟦unknown-key⟧items: x}}\n"),
        WrongInput("a block without a title", head + "blocks: {rest: {title: ⟦nothing-to-translate⟧x}}\n"),
        WrongInput("unknown form of a block", head + "blocks: {talks: {instructions: {⟦unknown-name⟧nurs: x}}}\n"),
        WrongInput("a form that does not ask the block", head + "blocks: {rest: {instructions: {⟦nothing-to-translate⟧nurse: x}}}\n"),
        WrongInput("a list for instructions", head + "blocks: {talks: {instructions: ⟦wrong-type⟧[x]}}\n"),
        WrongInput("placeholders of a block", head + "blocks: {talks: {instructions: {nurse: ⟦translated-placeholders⟧Denken Sie nach.}}}\n"),
        WrongInput("unknown composite", head + "composites: {⟦unknown-name⟧openness: {title: x}}\n"),
        WrongInput("unknown cut-offs", head + "cutoffs: {⟦unknown-name⟧trust: {1: x}}\n"),
        WrongInput("unknown bands", head + "cutoffs: {trust_band: {⟦unknown-name⟧0: x, ⟦unknown-name⟧3: x, ⟦unknown-name⟧Low: x}}\n"),
        WrongInput("bands twice", head + "cutoffs: {trust_band: {1: Hoch, 2: ⟦duplicate-translated-labels⟧hoch}}\n"),
        WrongInput("unknown subgroup", head + "subgroups: {⟦unknown-name⟧ages: {1: x}}\n"),
        WrongInput("unknown level", head + "subgroups: {age: {⟦unknown-name⟧3: x}}\n"),
        WrongInput("a level without a label", head + "subgroups: {sex: {⟦nothing-to-translate⟧f: x}}\n"),
        WrongInput("unknown short form", head + "short_forms: {⟦unknown-name⟧short: {title: x}}\n"),
        WrongInput("a text for a short form", head + "short_forms: {brief: ⟦wrong-type⟧x}\n"),
    ]

    @Test(arguments: cases)
    func everyProblemAtItsPlace(_ input: WrongInput) {
        let source = MarkedSource(input.marked)
        let compilation = compile(source.text)
        let errors = compilation.diagnostics.filter { $0.severity == .error }
        #expect(places(errors) == source.expected)
        #expect(errors.allSatisfy { $0.range.file == "shift.de.translation.yaml" && $0.advice != nil })
        #expect(compilation.instrument == nil)
    }
}
