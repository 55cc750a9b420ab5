import InstrumentModel

extension KeySection {
    public static let dyadicScore = KeySection(
        "a dyadic score", plural: "dyadic scores",
        "A score of a pair, from what each of the two says. It has either a scale, or items of its own.",
        [
            KeySpecification(
                "scale", .reference(.scale), "The scale of which both give a score.",
                example: "closeness", problems: ["dyadic-items-differ", "anchored-in-dyadic-score"]),
            KeySpecification(
                "items", .list(.reference(.item)),
                "The items that count as they are answered, in place of a scale.",
                example: "[open]",
                problems: ["duplicate-item", "dyadic-mixed-ranges", "anchored-in-dyadic-score"]),
            KeySpecification(
                "reversed", .list(.reference(.item)), "The items that count reversed.",
                example: "[tense]", problems: ["duplicate-item"]),
            KeySpecification(
                "answered", .answeredRule,
                "How many of the score's own items each of the two must have answered. A scale has a rule already.",
                example: "all", problems: ["missing-data-rule"]),
            KeySpecification(
                "score", .choice(kinds), required: true, "How the two sides make one score.",
                example: "difference", problems: ["dyadic-parallel-mismatch"]),
            KeySpecification(
                "forms", .list(.reference(.form)), required: true,
                "The forms of the two; a difference is the first minus the second.",
                example: "[teacher, student]"),
        ] + reliabilityOfDifference)

    private static let kinds = [
        ValueType.Choice(
            DyadicScore.Kind.difference.rawValue, "The first form's score minus the second's."),
        ValueType.Choice(DyadicScore.Kind.mean.rawValue, "The mean of the two forms' scores."),
        ValueType.Choice(
            DyadicScore.Kind.agreement.rawValue,
            "How alike the two answer about the same person or about what they share."),
        ValueType.Choice(
            DyadicScore.Kind.reciprocity.rawValue, "How far each returns what the other feels."),
    ]
}
