import InstrumentModel

extension KeySection {
    public static let scale = KeySection(
        "a scale", plural: "scales", "A scored set of items, or, of higher order, of scales.",
        [
            KeySpecification(
                "title", .text, "The scale's title for people.", example: "Positivity"),
            KeySpecification(
                "definition", .text, "What the scale measures.",
                example: "How caring and respectful the relationship is."),
            KeySpecification(
                "items", members, "The items that count as they are answered.",
                example: "[calm, rested]",
                problems: ["duplicate-item", "item-keyed-both-ways", "mixed-response-ranges"]),
            KeySpecification(
                "reversed", members,
                "The items that count reversed, within the bounds that their response scale declares.",
                example: "[tense]",
                problems: ["duplicate-item", "item-keyed-both-ways", "unequal-keying"]),
            KeySpecification(
                "facets", .list(.reference(.scale)),
                "The scales that a scale of higher order is made of, instead of items.",
                example: "[calmness, rest]",
                problems: ["facets-scored-plainly", "score-cycle", "item-reached-twice", "mixed-part-ranges"]),
            KeySpecification(
                "reversed_facets", .list(.reference(.scale)),
                "The facets that count reversed.", example: "[tension]",
                problems: ["facets-scored-plainly", "item-reached-twice"]),
            KeySpecification(
                "score", .choice(aggregations), required: true, "How the items make the score.",
                example: "mean", problems: ["facets-scored-plainly"]),
            KeySpecification(
                "answered", .answeredRule, required: true,
                "How much must be answered for there to be a score. Below that the score is missing; it has no default, because it changes scores.",
                example: "75%",
                problems: ["missing-data-rule", "more-answers-than-items", "prorated-sum"]),
            KeySpecification(
                "required", .list(.reference(.item)),
                "Items without whose answer there is no score, however many others are answered.",
                whenAbsent: "Any items may be the ones left out.", example: "[calm]",
                problems: ["required-item-not-scored"]),
            KeySpecification.rescale, KeySpecification.standard,
            KeySpecification(
                "reliability", .section(reliability),
                "What pilot data must show before the scale is trusted.",
                example: "{alpha: 0.80}",
                problems: ["reliability-of-one-item", "reliability-of-facets", "omega-of-two-items"]),
            KeySpecification(
                "agreement", .section(informantAgreement),
                "What the scores that two informants give of the same pairs must show.",
                example: "{correlation: 0.30}",
                problems: ["agreement-without-pair", "agreement-not-shared"]),
        ])

    private static let members = ValueType.either([
        .list(.reference(.item)), .mapping(.reference(.form), .list(.reference(.item))),
    ])

    private static let aggregations = [
        ValueType.Choice(
            Scale.Aggregation.mean.rawValue, "The mean of the answered items."),
        ValueType.Choice(
            Scale.Aggregation.sum.rawValue,
            "The mean of the answered items times their number: the plain sum when all are answered."),
        ValueType.Choice("mean_of_items", "With facets: the mean of their answered items."),
        ValueType.Choice("sum_of_items", "With facets: the sum of their items."),
        ValueType.Choice(
            "mean_of_facets",
            "The mean of the facets' scores: an item of a small facet weighs more than one of a large facet."),
    ]

    public static let reliability = KeySection(
        "a reliability demand", plural: "reliability demands",
        "Limits that the figures of pilot data must keep to.",
        [
            KeySpecification(
                "alpha", .number(0...1), "Raw coefficient alpha, at least.", example: "0.80"),
            KeySpecification(
                "alpha_lower", .number(0...1),
                "The lower bound of alpha’s 95 % interval, at least: Feldt’s where rows are independent; where they belong to clusters, that of the bias-corrected and accelerated bootstrap of whole clusters.", example: "0.70"),
            KeySpecification(
                "omega", .number(0...1), "McDonald’s omega total, at least.", example: "0.80",
                problems: ["omega-of-two-items"]),
            KeySpecification(
                "item_rest", .number(0...1), "Every item's item-rest correlation, at least.",
                example: "0.20"),
            KeySpecification(
                "missing", .number(0...1),
                "The share of its answers that any item may lack, at most; an item that was not asked lacks its answer, too.",
                example: "0.10"),
            KeySpecification(
                "n", .wholeNumber(1...1_000_000_000),
                "The rows that the figures rest on, at least.", example: "100"),
        ])
}
