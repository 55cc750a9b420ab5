import InstrumentModel

extension KeySection {
    public static let composite = KeySection(
        "a composite", plural: "composites",
        "A score made of other scores. It is formative: its parts need not go together, so that internal consistency says nothing about it and cannot be demanded.",
        [
            KeySpecification(
                "title", .text, "The composite's title for people.", example: "Burden"),
            KeySpecification(
                "definition", .text, "What the composite says about a respondent.",
                example: "How much is carried at work and at home."),
            KeySpecification(
                "of", .list(.reference(.score)), required: true,
                "The scales and composites that it is made of. Each enters with its score, rescaled if it is.",
                example: "[work, home]",
                problems: ["score-cycle", "mixed-part-ranges", "part-absent-from-form"]),
            KeySpecification(
                "reversed", .list(.reference(.score)),
                "Those of its parts that count reversed, within their theoretical bounds.",
                example: "[home]"),
            KeySpecification(
                "score", .choice(aggregations), required: true, "How the parts make the score.",
                example: "mean"),
            KeySpecification(
                "weights", .mapping(.reference(.score), .number(0...1_000)),
                "What each part weighs in a weighted mean, above 0; the weights need not add up to 1.",
                example: "{work: 2, home: 1}", problems: ["weights-without-reason"]),
            KeySpecification(
                "because", .text, "Why the parts weigh what they do.",
                example: "The two parts' loadings in Author (2020).",
                problems: ["weights-without-reason"]),
            KeySpecification(
                "zero", .mapping(.reference(.score), .number(-1e9...1e9)),
                "What each part of a product is counted from, after reversal: it enters as score − zero.",
                example: "{work: 3, home: 1}", problems: ["product-without-zero"]),
            KeySpecification(
                "answered", .answeredRule, required: true,
                "How many of the parts must have a score: a share, a number, or all. It has no default, because it changes scores.",
                example: "all",
                problems: ["missing-data-rule", "more-scores-than-parts", "product-of-some-parts"]),
            KeySpecification.rescale, KeySpecification.standard,
        ])

    private static let aggregations = [
        ValueType.Choice(
            Composite.Aggregation.mean.rawValue, "The mean of the parts that have a score."),
        ValueType.Choice(
            Composite.Aggregation.sum.rawValue,
            "The mean of the parts that have a score times their number: the plain sum when all have one."
        ),
        ValueType.Choice(Composite.Aggregation.min.rawValue, "The lowest of the parts."),
        ValueType.Choice(Composite.Aggregation.max.rawValue, "The highest of the parts."),
        ValueType.Choice(
            Composite.Aggregation.weightedMean.rawValue,
            "The mean of the parts that have a score, each counted by its weight."),
        ValueType.Choice(
            Composite.Aggregation.product.rawValue, "The parts multiplied, each less its zero."),
    ]
}
