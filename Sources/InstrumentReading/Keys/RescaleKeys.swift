extension KeySpecification {
    /// Shared by scales and composites.
    static let rescale = KeySpecification(
        "rescale", .either([.choice(rescalings), .section(.rescale)]),
        "Where the score is moved to, along a straight line, from its theoretical bounds and never from observed ones. Composites, norms and cut-offs see the rescaled score.",
        whenAbsent: "The score stays as it is.", example: "pomp",
        problems: ["score-without-range"])

    private static let rescalings = [
        ValueType.Choice(
            "pomp",
            "The percent of the maximum possible score, 0 to 100 (Cohen, Cohen, Aiken & West 1999).")
    ]
}

extension KeySection {
    public static let rescale = KeySection(
        "a rescaling", plural: "rescalings", "The bounds that a score is moved to.",
        [
            KeySpecification(
                "to", .list(.number(-1e9...1e9)), required: true,
                "The lowest and the highest score.", example: "[0, 10]")
        ])
}
