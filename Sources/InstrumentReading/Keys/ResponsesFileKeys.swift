extension KeySection {
    /// The sections of a file of shared response scales, in the order of a file; the scales themselves
    /// are written as in an instrument.
    public static let responsesFile = [responses]

    public static let responses = KeySection(
        "a file of response scales", plural: "files of response scales",
        "Response scales that several instruments include. Its name ends in `.responses.yaml`.",
        [
            KeySpecification(
                "scalewright", .wholeNumber(1...1), required: true,
                "The version of the language that the file is written in.", example: "1",
                problems: ["language-version"]),
            KeySpecification(
                "responses", .mapping(.declared("response scale"), .section(responseScale)),
                required: true, "The response scales.",
                example: "{degree: {labels: [Not at all, Somewhat, Extremely]}}",
                problems: ["response-scale-twice"]),
        ])
}
