extension KeySection {
    public static let instrument = KeySection(
        "an instrument", plural: "instruments",
        "The whole file. Its name ends in `.instrument.yaml`.",
        identity + provenanceKeys + dataKeys + contentKeys + blockKeys + designKeys + settingKeys)

    private static let identity = [
        KeySpecification(
            "scalewright", .wholeNumber(1...1), required: true,
            "The version of the language that the file is written in.", example: "1",
            problems: ["language-version", "not-an-instrument"]),
        KeySpecification(
            "instrument", .name, required: true,
            "The instrument's name in code, file names and data.", example: "tsr"),
        KeySpecification(
            "title", .text, required: true, "The instrument's title for people.",
            example: "Teacher–Student Relationship Quality"),
        KeySpecification(
            "version", .text, required: true,
            "The version of the instrument; change it whenever wording or scoring change.",
            example: "1.0.0"),
        KeySpecification(
            "language", .languageTag, required: true, "The language of the wording.",
            example: "en"),
    ]

    private static let provenanceKeys = [
        KeySpecification(
            "definition", .text, "What the instrument measures.",
            example: "How well a teacher and a student get along.",
            problems: ["missing-definition"]),
        KeySpecification(
            "population", .text, "Whom it is for.", example: "Students of 10 to 14 years.",
            problems: ["missing-population"]),
        KeySpecification(
            "license", .text, "Under what terms others may use it.", example: "CC-BY-4.0",
            problems: ["missing-license"]),
        KeySpecification(
            "authors", .list(.either([.text, .section(author)])), "Who wrote it.",
            example: "[A. Author]"),
        KeySpecification(
            "references", .list(.either([.text, .section(reference)])),
            "The works that it rests on.",
            example: "[\"Author, A. (2020). Title. Journal.\"]"),
    ]

    private static let dataKeys = [
        KeySpecification(
            "unit", .name,
            "What one row of data describes. A 'dyad' is a pair of people, known by two keys.",
            example: "dyad", problems: ["dyad-without-keys"]),
        KeySpecification(
            "keys", .mapping(.role, .text),
            "The columns of data that together identify a row.",
            whenAbsent: "Rows are not told apart, and duplicates not found.",
            example: "{teacher: teacher_id, student: student_id}", problems: ["name-clash"]),
        KeySpecification(
            "groups", .list(.text),
            "Columns of data that are carried along to the scores.", example: "[school]",
            problems: ["name-clash"]),
    ]

    private static let contentKeys = [
        KeySpecification(
            "forms", .mapping(.declared("form"), .section(form)),
            "What each kind of informant fills in.",
            whenAbsent: "There is a single form.",
            example: "{teacher: {rater: teacher, target: student}}", problems: ["name-clash"]),
        KeySpecification(
            "include", .list(.text),
            "Files of response scales, by their paths within the instrument's folder. Of their response scales, those that items name belong to the instrument.",
            example: "[common.responses.yaml]",
            problems: ["include-path", "include-unreadable", "response-scale-twice"]),
        KeySpecification(
            "responses", .mapping(.declared("response scale"), .section(responseScale)),
            required: true, unless: "include", "The sets of answers that items accept.",
            example: "{degree: {labels: [Not at all, Somewhat, Extremely]}}",
            problems: ["name-clash"]),
        KeySpecification(
            "items", .mapping(.declared("item"), .either([.section(item), .section(itemInParts)])),
            required: true,
            "The questions, in the order of the data, which is also that of the asking unless there are blocks.",
            example: "{calm: {responses: degree, text: How calm are you?}}",
            problems: ["item-in-no-scale", "name-clash"]),
        KeySpecification(
            "scales", .mapping(.declared("scale"), .section(scale)), required: true,
            "What is scored from the answers.",
            example: "{calmness: {items: [calm], score: mean, answered: all}}",
            problems: ["name-clash"]),
        KeySpecification(
            "composites", .mapping(.declared("composite"), .section(composite)),
            "Scores made of the scores of scales and of other composites.",
            example: "{burden: {of: [work, home], score: max, answered: all}}",
            problems: ["name-clash", "score-cycle", "formative-reliability"]),
        KeySpecification(
            "norms", .mapping(.declared("norm"), .section(norm)),
            "Published distributions of scores, for standard scores.",
            example:
                "{teachers_2020: {scale: calmness, source: Author (2020), population: Teachers in England, n: 1240, mean: 3.2, sd: 0.7}}"
        ),
        KeySpecification(
            "cutoffs", .mapping(.declared("cut-off"), .section(cutoffs)),
            "Published bounds between bands of scores.",
            example:
                "{calm_band: {scale: calmness, source: Author (2020), population: Teachers in England, n: 1240, bands: [{below: 2.5, label: Low}, {label: High}]}}",
            problems: ["name-clash"]),
    ]
}
