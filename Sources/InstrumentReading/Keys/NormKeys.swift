import InstrumentModel

extension KeySection {
    public static let norm = KeySection(
        "a norm", plural: "norms",
        "How the scores of a named population are distributed on a scale or composite.",
        tableKeys + [
            KeySpecification(
                "mean", .number(-1e12...1e12), "The population's mean.",
                whenAbsent: "No z and T scores.", example: "3.2",
                problems: ["norm-lacks-figures", "score-outside-range"]),
            KeySpecification(
                "sd", .number(0...1e12), "The population's standard deviation, above 0.",
                whenAbsent: "No z and T scores.", example: "0.7", problems: ["norm-lacks-figures"]),
            KeySpecification(
                "percentiles", .mapping(.score, .number(0...100)),
                "The percentile of each score, ascending: the percent of the population that scores lower plus half of those who score the same (mid-rank). Between entries it is interpolated; beyond them there is none.",
                whenAbsent: "No percentiles.", example: "{2.0: 10, 3.0: 50, 4.0: 90}",
                problems: ["percentiles-out-of-order", "score-outside-range", "norm-lacks-figures"]),
        ])

    public static let cutoffs = KeySection(
        "a set of cut-offs", plural: "cut-offs",
        "Bounds that divide the scores of a scale or composite into named bands. The band stands in a column of the cut-offs' name.",
        tableKeys + [
            KeySpecification(
                "bands", .list(.section(band)), required: true,
                "The bands from the lowest to the highest; all but the last say below which score they lie.",
                example: "[{below: 2.5, label: Low}, {label: High}]",
                problems: ["bands-out-of-order", "score-outside-range"])
        ])

    public static let band = KeySection(
        "a band", plural: "bands", "A stretch of scores with a name.",
        [
            KeySpecification(
                "below", .number(-1e12...1e12), "The score before which the band ends.",
                whenAbsent: "It is the highest band.", example: "2.5"),
            KeySpecification("label", .text, required: true, "The band's name.", example: "Low"),
        ])

    /// What norms and cut-offs have in common: what they are about, and where they come from.
    private static let tableKeys = [
        KeySpecification(
            "scale", .reference(.score), required: true,
            "The scale or composite whose scores the figures are about.", example: "calmness"),
        KeySpecification(
            "form", .reference(.form), "The form that was filled in.",
            whenAbsent: "The only form; with several, it has to be named.", example: "teacher"),
        KeySpecification(
            "source", .text, required: true,
            "The work in which the figures stand; without it nobody can check them (AERA, APA & NCME 2014, Standard 5.8).",
            example: "Author, A. (2020). Title. Journal."),
        KeySpecification(
            "population", .text, required: true,
            "Whom the figures describe; a score says nothing against people who are not named (AERA, APA & NCME 2014, Standards 5.8 and 5.21).",
            example: "Teachers of grades 5 to 8 in England"),
        KeySpecification(
            "n", .wholeNumber(1...1_000_000_000), required: true,
            "How many people the figures rest on; without it nobody can tell how exact they are (AERA, APA & NCME 2014, Standard 5.8).",
            example: "1240"),
    ]

    public static let standard = KeySection(
        "a standard score", plural: "standard scores",
        "Norms against which a score is expressed, in columns of their own.",
        StandardScore.Kind.allCases.map { kind in
            KeySpecification(
                kind.rawValue, .either([.reference(.norm), .mapping(.reference(.form), .reference(.norm))]),
                kind.meaning, example: "teachers_2020", problems: ["norm-does-not-fit"])
        })
}

extension StandardScore.Kind {
    fileprivate var meaning: String {
        switch self {
        case .z: "The norm for z scores, in the column <name>_z: (score − mean) / sd."
        case .t: "The norm for T scores, in the column <name>_t: 50 + 10 z."
        case .percentile: "The norm for percentiles, in the column <name>_percentile."
        }
    }
}

extension KeySpecification {
    /// Shared by scales and composites.
    static let standard = KeySpecification(
        "standard", .section(.standard),
        "The norms against which the score is also expressed; one for each form when there are several.",
        whenAbsent: "There are no standard scores.", example: "{t: teachers_2020}",
        problems: ["norm-does-not-fit", "norm-lacks-figures"])
}
