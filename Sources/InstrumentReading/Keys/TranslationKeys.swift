extension KeySection {
    /// The sections of a translation's file, in the order of a file.
    public static let translationFile = [
        translation, translatedForm, translatedScale, translatedText,
    ]

    public static let translation = KeySection(
        "a translation", plural: "translations",
        "An instrument's texts in another language. Its file stands beside the instrument's and is named `<name>.<language>.translation.yaml`.",
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
                "scales", .mapping(.reference(.scale), .section(translatedScale)),
                "The texts of the scales.", example: "{calmness: {title: Ruhe}}"),
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

    public static let translatedScale = KeySection(
        "a translated scale", plural: "translated scales", "The texts of a scale.",
        [
            KeySpecification("title", words, "The scale's title.", example: "Ruhe"),
            KeySpecification(
                "definition", words, "What the scale measures.",
                example: "Wie ruhig sich jemand fühlt."),
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
