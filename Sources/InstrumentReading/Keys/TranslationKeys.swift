extension KeySection {
    public static let translation = KeySection(
        "a translation", plural: "translations",
        "An instrument's texts in another language. Its file stands beside the instrument's and is named `<name>.<language>.translation.yaml`. It holds what people read who answer or are told of scores, and nothing else. Names, columns and the values in them are what code and data know things by. Sources are found under the words in which they were published. Reasons, plans, topics and tags speak to those who design the instrument, and they, its population, license, authors and the samples of norms and cut-offs are stated once, lest two languages disagree.",
        [
            KeySpecification(
                "scalewright", .wholeNumber(1...1), required: true,
                "The version of the language that the file is written in.", example: "1",
                problems: ["language-version"]),
            KeySpecification(
                "translation", .languageTag, required: true,
                "The language into which it is translated; the file's name says the same.",
                example: "de", problems: ["translation-language"]),
            KeySpecification(
                "of", .name, required: true, "The name of the instrument.", example: "tsr",
                problems: ["translation-of-another"]),
            KeySpecification("title", words, "The instrument's title.", example: "Wohlbefinden"),
            KeySpecification(
                "definition", words, "What the instrument measures.",
                example: "Wie wohl sich jemand fühlt."),
            KeySpecification(
                "forms", .mapping(.reference(.form), .section(translatedForm)),
                "The texts of the forms.", example: "{teacher: {title: Lehrkräfte}}"),
            KeySpecification(
                "responses",
                .mapping(.reference(.responseScale), .mapping(.code, words)),
                "The labels of the response scales, by code.",
                example: "{degree: {1: Gar nicht, 2: Etwas, 3: Sehr}}",
                problems: ["duplicate-translated-labels"]),
            KeySpecification(
                "blocks", .mapping(.reference(.block), .section(translatedBlock)),
                "The texts of the blocks.", example: "{feelings: {title: Gefühle}}"),
            KeySpecification(
                "scales", .mapping(.reference(.scale), .section(translatedScale)),
                "The texts of the scales.", example: "{calmness: {title: Ruhe}}"),
            KeySpecification(
                "composites", .mapping(.reference(.composite), .section(translatedComposite)),
                "The texts of the composites.", example: "{burden: {title: Belastung}}"),
            KeySpecification(
                "cutoffs", .mapping(.reference(.cutoffs), .mapping(.position, words)),
                "The names of the bands, by their number from the lowest, which is 1. Emitted code keeps the instrument's own, because they are values of data.",
                example: "{calm_band: {1: Niedrig, 2: Hoch}}",
                problems: ["duplicate-translated-labels"]),
            KeySpecification(
                "subgroups", .mapping(.reference(.subgroup), .mapping(.columnValue, words)),
                "What the levels of the subgroups stand for, by the value of the column.",
                example: "{gender: {f: Mädchen, m: Jungen}}"),
            KeySpecification(
                "short_forms", .mapping(.reference(.shortForm), .section(translatedShortForm)),
                "The texts of the short forms.", example: "{brief: {title: Ruhe in Kürze}}"),
            KeySpecification(
                "items", .mapping(.reference(.item), wordings),
                "The wording of the items, for each form when there are several.",
                example: "{calm: Wie ruhig sind Sie?}",
                problems: ["translated-placeholders", "incomplete-translation"]),
        ])

    public static let translatedForm = KeySection(
        "a translated form", plural: "translated forms", "The texts of a form.",
        [
            KeySpecification("title", words, "The form's title.", example: "Lehrkräfte"),
            KeySpecification(
                "names", .mapping(.placeholder, words),
                "How a placeholder reads until a name is known.",
                example: "{student: diese Person}"),
            KeySpecification(
                "instructions", phrasing, "What the informant reads before the items.",
                example: "Denken Sie an den letzten Monat.",
                problems: ["translated-placeholders"]),
        ])

    public static let translatedBlock = KeySection(
        "a translated block", plural: "translated blocks", "The texts of a block.",
        [
            KeySpecification("title", words, "The block's title.", example: "Gefühle"),
            KeySpecification(
                "instructions", wordings,
                "What is read before the items; one for each form, or the same for all.",
                example: "Denken Sie an die vergangene Woche.",
                problems: ["translated-placeholders"]),
        ])

    public static let translatedScale = KeySection(
        "a translated scale", plural: "translated scales", "The texts of a scale.",
        [
            KeySpecification("title", words, "The scale's title.", example: "Ruhe"),
            KeySpecification(
                "definition", words, "What the scale measures.",
                example: "Wie ruhig sich jemand fühlt."),
        ])

    public static let translatedComposite = KeySection(
        "a translated composite", plural: "translated composites", "The texts of a composite.",
        [
            KeySpecification("title", words, "The composite's title.", example: "Belastung"),
            KeySpecification(
                "definition", words, "What the composite says about a respondent.",
                example: "Wie viel bei der Arbeit und zu Hause zu tragen ist."),
        ])

    public static let translatedShortForm = KeySection(
        "a translated short form", plural: "translated short forms", "The texts of a short form.",
        [
            KeySpecification("title", words, "The short form's title.", example: "Ruhe in Kürze")
        ])

    public static let translatedText = KeySection(
        "a translated text", plural: "translated texts",
        "A text with the text that was translated. An empty text is one that is still to be translated.",
        [
            KeySpecification(
                "source", .text,
                "The instrument's text as it was when it was translated. Once the two differ, the translation is known to be out of date.",
                whenAbsent: "Nobody can tell whether the translation is up to date.",
                example: "How calm are you?",
                problems: ["stale-translation", "untraceable-translation"]),
            KeySpecification(
                "text", .wording, required: true, "The translation.", example: "Wie ruhig sind Sie?"
            ),
        ])

    private static let words = ValueType.either([.text, .section(translatedText)])
    private static let phrasing = ValueType.either([.wording, .section(translatedText)])
    private static let wordings = ValueType.either([
        .wording, .section(translatedText), .mapping(.reference(.form), phrasing),
    ])
}
