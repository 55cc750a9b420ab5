import InstrumentModel

extension KeySection {
    public static let aggregate = KeySection(
        "an aggregated score", plural: "aggregated scores",
        "The mean of a scale's scores over all who belong to a higher unit.",
        [
            KeySpecification(
                "scale", .reference(.scale), required: true, "The scale.", example: "climate",
                problems: ["score-of-absent-scale"]),
            KeySpecification(
                "form", .reference(.form), "The form whose scores are averaged.",
                whenAbsent: "The only form there is; among several it has to be named.",
                example: "student", problems: ["score-of-absent-scale"]),
            KeySpecification(
                "to", .either([.reference(.role), .reference(.group)]), required: true,
                "The higher unit: a role of the keys, or a group.", example: "class"),
            KeySpecification(
                "agreement", .section(agreement),
                "What data must show before a unit's mean is taken for a trait of the unit.",
                example: "{icc1: 0.05, icc2: 0.70, rwg: 0.70}",
                problems: ["aggregate-without-agreement"]),
        ])

    public static let agreement = KeySection(
        "the agreement within units", plural: "agreements within units",
        "Minimums that the figures of data must reach.",
        [
            KeySpecification(
                AggregateScore.Demand.Measure.oneScore.rawValue, .number(0...1),
                "ICC(1), the share of the variance of single scores that lies between units, at least.",
                example: "0.05"),
            KeySpecification(
                AggregateScore.Demand.Measure.unitMeans.rawValue, .number(0...1),
                "ICC(2), the reliability of the units' means, at least.", example: "0.70"),
            KeySpecification(
                AggregateScore.Demand.Measure.agreement.rawValue, .number(0...1),
                "r_wg, the agreement within each unit, at least.", example: "0.70"),
        ])
}
