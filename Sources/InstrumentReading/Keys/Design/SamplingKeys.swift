extension KeySection {
    public static let sampling = KeySection(
        "the sampling", plural: "samplings",
        "How many of those whom somebody could rate are drawn.",
        [
            KeySpecification(
                "of", .reference(.role), required: true, "The role that is drawn.",
                example: "student"),
            KeySpecification(
                "per", .reference(.role), required: true, "The role for each of whom they are drawn.",
                example: "teacher"),
            KeySpecification(
                "count", .wholeNumber(1...1_000_000), required: true,
                "How many are drawn for each.", example: "5"),
            KeySpecification(
                "strata", .list(.reference(.group)), "Groups from each of which some are drawn.",
                whenAbsent: "All are drawn from together.", example: "[grade]"),
            KeySpecification(
                "seed", .wholeNumber(0...Int.max), required: true,
                "Makes the draw repeatable.", example: "2026"),
        ])
}
