import Testing

/// Translations as somebody makes and uses them.
@Suite struct TranslateTests {
    private static let instrument = """
        scalewright: 1
        instrument: calm
        title: Calm
        version: 1.0.0
        language: en
        include: [shared/common.responses.yaml]
        items:
          calm: {responses: degree, text: How calm are you?}
          tired: {responses: degree, text: How tired are you?}
        scales: {calm_scale: {items: [calm], reversed: [tired], score: mean, answered: all}}
        lint: {levels: {number-of-options: off, few-items-in-scale: off}}

        """
    private static let common = "scalewright: 1\nresponses: {degree: {labels: [Low, Fair, High]}}\n"
    private static let german = """
        scalewright: 1
        translation: de
        of: calm
        title: {source: Calm, text: Ruhe}
        responses: {degree: {1: {source: Low, text: Wenig}, 2: {source: Fair, text: Mittel}, 3: {source: High, text: Viel}}}
        items:
          calm: {source: How calm are you?, text: Wie ruhig sind Sie?}
          tired: {source: How tired are you?, text: Wie müde sind Sie?}

        """

    private func folder(_ translation: String? = nil) throws -> UserFolder {
        let folder = try UserFolder()
        try folder.put(Self.instrument, in: "lib/calm.instrument.yaml")
        try folder.put(Self.common, in: "lib/shared/common.responses.yaml")
        if let translation { try folder.put(translation, in: "lib/calm.de.translation.yaml") }
        return folder
    }

    @Test func aTranslationIsBegunBesideTheInstrument() throws {
        let folder = try folder()
        let begun = try folder.scalewright("translate", "lib/calm.instrument.yaml", "de")
        #expect(begun.status == 0 && begun.output == "wrote lib/calm.de.translation.yaml\n")
        #expect(begun.errors == "6 texts: 6 to translate, 0 whose original has changed.\n")
        let text = try folder.contents(of: "lib/calm.de.translation.yaml")
        #expect(text.contains("1: {source: \"Low\", text: \"\"}"))
        let checked = try folder.scalewright("validate", "lib/calm.instrument.yaml")
        #expect(checked.status == 0)
        #expect(checked.output.contains("lib/calm.de.translation.yaml:"))
        #expect(checked.output.contains("warning[SW0280 incomplete-translation]"))
    }

    @Test func whatIsTranslatedIsNeverOverwritten() throws {
        let lacking = Self.german.split(separator: "\n").dropLast().joined(separator: "\n") + "\n"
        let folder = try folder(lacking)
        let refused = try folder.scalewright("translate", "lib/calm.instrument.yaml", "de")
        #expect(refused.status == 2 && refused.errors.contains("--update"))
        #expect(try folder.contents(of: "lib/calm.de.translation.yaml") == lacking)
        let updated = try folder.scalewright("translate", "lib/calm.instrument.yaml", "de", "--update")
        #expect(updated.status == 0)
        let text = try folder.contents(of: "lib/calm.de.translation.yaml")
        #expect(text.contains("text: \"Wie ruhig sind Sie?\""))
        #expect(text.contains("source: \"How tired are you?\"\n    text: \"\"\n"))
        let again = try folder.scalewright("translate", "lib/calm.instrument.yaml", "de", "--update")
        #expect(again.output == "unchanged lib/calm.de.translation.yaml\n")
    }

    @Test func commentsAreNotLost() throws {
        let noted = Self.german + "# Ask the reviewers about calm.\n"
        let folder = try folder(noted)
        let refused = try folder.scalewright("translate", "lib/calm.instrument.yaml", "de", "--update")
        #expect(refused.status == 2 && refused.errors.contains("the comments in line 9 would be lost"))
        #expect(try folder.contents(of: "lib/calm.de.translation.yaml") == noted)
        let printed = try folder.scalewright("translate", "lib/calm.instrument.yaml", "de", "-o", "-")
        #expect(printed.status == 0 && printed.output.contains("Wie ruhig sind Sie?"))
    }

    /// A byte order mark before a comment hides it from nobody, and one before anything else is no matter.
    @Test func aByteOrderMarkHidesNothing() throws {
        let noted = try folder("\u{FEFF}# Ask the reviewers.\n" + Self.german)
        let refused = try noted.scalewright("translate", "lib/calm.instrument.yaml", "de", "--update")
        #expect(refused.status == 2 && refused.errors.contains("the comments in line 1 would be lost"))
        let marked = try folder("\u{FEFF}" + Self.german)
        let updated = try marked.scalewright("translate", "lib/calm.instrument.yaml", "de", "--update")
        #expect(updated.status == 0 && updated.output == "wrote lib/calm.de.translation.yaml\n")
        #expect(try marked.contents(of: "lib/calm.de.translation.yaml").contains("text: \"Wie ruhig sind Sie?\""))
    }

    @Test(arguments: [("en", "already"), ("german", "not a language tag"), ("../x", "not a language tag")])
    func thereIsNothingToTranslateInto(_ language: String, _ reason: String) throws {
        let folder = try folder()
        let refused = try folder.scalewright("translate", "lib/calm.instrument.yaml", language)
        #expect(refused.status == 2 && refused.errors.contains(reason))
        #expect(try folder.names(in: "lib") == ["calm.instrument.yaml", "shared"])
    }

    @Test func emittedInAnotherLanguage() throws {
        let folder = try folder(Self.german)
        let emitted = try folder.scalewright(
            "emit", "codebook-json", "lib/calm.instrument.yaml", "--language", "DE", "-o", "out")
        #expect(emitted.output == "wrote out/calm.de.codebook.json\n")
        let text = try folder.contents(of: "out/calm.de.codebook.json")
        #expect(text.contains("\"Wie ruhig sind Sie?\"") && text.contains("\"language\" : \"de\""))
        // Code is the same whatever the language of its documentation, but for what is shown first.
        let code = try folder.scalewright("emit", "swift", "lib/calm.instrument.yaml", "-o", "-")
        let german = try folder.scalewright(
            "emit", "swift", "lib/calm.instrument.yaml", "--language", "de", "-o", "-")
        func statements(_ code: String) -> [Substring] {
            code.split(separator: "\n").filter { !$0.contains("///") && !$0.contains("language: Language = ") }
        }
        #expect(german.output != code.output && german.output.contains("/// Wie ruhig sind Sie?"))
        #expect(statements(german.output) == statements(code.output))
    }

    @Test func anUnknownLanguageIsRefused() throws {
        let folder = try folder(Self.german)
        let near = try folder.scalewright(
            "emit", "codebook-md", "lib/calm.instrument.yaml", "--language", "dee", "-o", "-")
        #expect(near.status == 2 && near.errors.contains("Did you mean 'de'?"))
    }

    @Test func labelsInTheLanguageAreAnswers() throws {
        let folder = try folder(Self.german)
        try folder.put("calm,tired\nViel,wenig\n2,3\n", in: "answers.csv")
        let scored = try folder.scalewright(
            "score", "lib/calm.instrument.yaml", "--data", "answers.csv", "--language", "de")
        #expect(scored.status == 0 && scored.output == "calm_scale\n3.0\n1.5\n")
        let english = try folder.scalewright("score", "lib/calm.instrument.yaml", "--data", "answers.csv")
        #expect(english.status == 2)
    }

    @Test func faultsOfOtherFilesAreQuotedFromThem() throws {
        let folder = try folder(Self.german.replacing("  calm:", with: "  clam:"))
        try folder.put("scalewright: 1\nresponses: {degree: {lables: [Low, High]}}\n", in: "lib/shared/common.responses.yaml")
        let checked = try folder.scalewright("validate", "lib/calm.instrument.yaml")
        #expect(checked.status == 1)
        #expect(checked.output.contains("lib/shared/common.responses.yaml:2:22"))
        #expect(checked.output.contains("2 | responses: {degree: {lables: [Low, High]}}"))
        #expect(checked.output.contains("Did you mean 'calm'?"))
    }

    @Test func nothingAboveTheFolderIsRead() throws {
        let folder = try folder()
        try folder.put("secret: [", in: "common.responses.yaml")
        let above = Self.instrument.replacing("shared/common", with: "../common")
        try folder.put(above, in: "lib/calm.instrument.yaml")
        let checked = try folder.scalewright("validate", "lib/calm.instrument.yaml")
        #expect(checked.status == 1 && checked.output.contains("include-path"))
        #expect(!checked.output.contains("secret"))
    }
}
