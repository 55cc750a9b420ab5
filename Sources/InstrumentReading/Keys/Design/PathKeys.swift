import InstrumentModel

extension KeySection {
    public static let path = KeySection(
        "a path", plural: "paths",
        "What the theory says acts on what: an arrow from one score to another.",
        [
            KeySpecification(
                "from", .reference(.score), required: true, "The score that acts.", example: "belief"),
            KeySpecification(
                "to", .reference(.score), required: true, "The score that is acted on.",
                example: "effort", problems: ["circular-paths"]),
            KeySpecification(
                "wave", .choice(timings), "When the effect is there.",
                whenAbsent: "It is there in the same wave.", example: "next",
                problems: ["path-without-waves"]),
        ])

    private static let timings = [
        ValueType.Choice(TheoryPath.Timing.same.rawValue, "In the same wave."),
        ValueType.Choice(TheoryPath.Timing.next.rawValue, "One wave later."),
    ]
}
