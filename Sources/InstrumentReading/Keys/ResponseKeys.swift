extension KeySection {
    public static let responseScale = KeySection(
        "a response scale", plural: "response scales",
        "A set of answers, shared by the items that name it. It has one of labels, options and range.",
        [
            KeySpecification(
                "labels", .list(.text), "The options' labels, coded 1, 2, 3… in order.",
                example: "[Not at all, Somewhat, Extremely]",
                problems: ["response-scale-shape", "duplicate-options"]),
            KeySpecification(
                "options", .mapping(.code, .text),
                "The options with codes of your own, lowest or highest first.",
                example: "{0: Never, 1: Sometimes, 2: Often}",
                problems: ["response-scale-shape", "options-out-of-order", "duplicate-options"]),
            KeySpecification(
                "range", .section(range), "Evenly spaced codes, such as 0 to 100 by 10.",
                example: "{from: 0, to: 100, step: 10}", problems: ["response-scale-shape"]),
            KeySpecification(
                "anchors", .mapping(.code, .text), "Labels for some codes of a range.",
                example: "{0: Cannot do at all, 100: Highly certain}",
                problems: ["response-scale-shape"]),
            KeySpecification(
                "missing", .mapping(.code, .text),
                "Codes that say why there is no answer; they are never scored.",
                example: "{-99: Prefer not to say}", problems: ["missing-code-in-scored-range"]),
        ])

    public static let range = KeySection(
        "a range", plural: "ranges", "Evenly spaced codes.",
        [
            KeySpecification(
                "from", .anyWholeNumber, required: true, "The lowest code.", example: "0"),
            KeySpecification(
                "to", .anyWholeNumber, required: true, "The highest code.", example: "100"),
            KeySpecification(
                "step", .wholeNumber(1...Int.max), "The distance between codes.",
                whenAbsent: "1", example: "10"),
        ])
}
