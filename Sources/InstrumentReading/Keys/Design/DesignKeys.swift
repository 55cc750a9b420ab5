extension KeySection {
    static let designKeys = [
        KeySpecification(
            "waves", .section(waves), "The occasions on which the instrument is given.",
            example: "{column: wave, order: [pre, post]}",
            problems: ["waves-without-person", "name-clash"]),
        KeySpecification(
            "changes", .mapping(.declared("change score"), .section(change)),
            "Scores of how much a scale has risen between two waves.",
            example: "{growth: {scale: calmness, from: pre, to: post, reliability: {icc: 0.7}}}",
            problems: ["change-runs-backwards", "difference-without-reliability", "name-clash"]),
        KeySpecification(
            "subgroups", .mapping(.declared("subgroup"), .section(subgroup)),
            "Columns of data by which people are told apart and compared; they are carried along to the scores.",
            example:
                "{gender: {column: gender, levels: {f: Girls, m: Boys}, reference: f, smallest_cell: 10}}",
            problems: ["name-clash", "subgroups-without-invariance"]),
        KeySpecification(
            "dyadic", .mapping(.declared("dyadic score"), .section(dyadicScore)),
            "Scores of a pair, from what each of the two says.",
            example:
                "{gap: {scale: closeness, score: difference, forms: [teacher, student], plan: As in the manual.}}",
            problems: ["dyadic-without-dyad", "dyadic-items-differ", "name-clash"]),
        KeySpecification(
            "short_forms", .mapping(.declared("short form"), .section(shortForm)),
            "Parts of the instrument that can be given in place of the whole.",
            example: "{brief: {title: Calmness in brief, items: [calm, tense]}}",
            problems: ["short-form-drops-scale", "short-form-thins-scale", "short-form-never-scored"]),
        KeySpecification(
            "sampling", .section(sampling),
            "How many of those whom somebody could rate are drawn.",
            whenAbsent: "Everybody is rated.",
            example: "{of: student, per: teacher, count: 5, seed: 2026}"),
        KeySpecification(
            "aggregates", .mapping(.declared("aggregated score"), .section(aggregate)),
            "Means of a scale's scores over all who belong to a higher unit.",
            example: "{climate: {scale: calmness, to: class, agreement: {icc1: 0.05, rwg: 0.7}}}",
            problems: ["aggregate-without-agreement", "name-clash"]),
        KeySpecification(
            "paths", .mapping(.declared("path"), .section(path)),
            "What the theory says acts on what, among the scores of the instrument.",
            example: "{belief_effort: {from: belief, to: effort}}", problems: ["circular-paths"]),
    ]
}
