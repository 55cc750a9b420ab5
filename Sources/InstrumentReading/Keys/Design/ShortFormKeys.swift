extension KeySection {
    public static let shortForm = KeySection(
        "a short form", plural: "short forms",
        "A part of the instrument that can be given in place of the whole.",
        [
            KeySpecification(
                "title", .text, required: true, "The short form's title for people.",
                example: "Calmness in brief"),
            KeySpecification(
                "items", .list(.reference(.item)), required: true, "The items that it keeps.",
                example: "[calm, tense]", problems: ["duplicate-item", "short-form-drops-scale"]),
            KeySpecification(
                "answered", .mapping(.reference(.scale), .answeredRule),
                "How much of a scale must be answered while it has only these items.",
                whenAbsent: "The rule of the whole scale holds.", example: "{calmness: all}",
                problems: ["short-form-never-scored"]),
        ])
}
