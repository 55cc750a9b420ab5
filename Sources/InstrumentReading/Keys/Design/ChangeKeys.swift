import InstrumentModel

extension KeySection {
    public static let change = KeySection(
        "a change score", plural: "change scores",
        "How much a scale's score has risen between two waves: later minus earlier.",
        [
            KeySpecification(
                "scale", .reference(.scale), required: true, "The scale.", example: "calmness",
                problems: ["score-of-absent-scale"]),
            KeySpecification(
                "form", .reference(.form), "The form whose scores are compared.",
                whenAbsent: "Every form that asks the scale, each by itself.", example: "student",
                problems: ["score-of-absent-scale"]),
            KeySpecification(
                "from", .reference(.wave), required: true, "The earlier wave.", example: "pre",
                problems: ["change-runs-backwards"]),
            KeySpecification(
                "to", .reference(.wave), required: true, "The later wave.", example: "post",
                problems: ["change-runs-backwards"]),
        ] + reliabilityOfDifference)

    /// The keys of every score that is a difference.
    static let reliabilityOfDifference = [
        KeySpecification(
            "reliability", .section(differenceReliability),
            "What data must show before the difference is trusted.", example: "{icc: 0.7}",
            problems: ["difference-without-reliability"]),
        KeySpecification(
            "plan", .text,
            "What else is done to show that differences are more than noise.",
            example: "Test and retest of 50 people within two weeks.",
            problems: ["difference-without-reliability"]),
    ]

    public static let differenceReliability = KeySection(
        "the reliability of a difference", plural: "reliabilities of differences",
        "Minimums that the figures of data must reach.",
        [
            KeySpecification(
                DifferenceReliability.Measure.intraclass.rawValue, .number(0...1),
                "The intraclass correlation of two administrations between which nothing should change, at least.",
                example: "0.7"),
            KeySpecification(
                DifferenceReliability.Measure.difference.rawValue, .number(0...1),
                "The reliability of the difference itself, at least: the two scores' mean reliability minus their correlation, divided by 1 minus their correlation.",
                example: "0.6"),
        ])
}
