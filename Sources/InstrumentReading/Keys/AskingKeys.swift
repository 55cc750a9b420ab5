import InstrumentModel

extension KeySection {
    /// What an item, an item in parts and a part can all say about themselves.
    static let contextKeys = [
        KeySpecification(
            "tags", .list(.text),
            "Other sides from which the content is looked at, in names of your own.",
            example: "[affect]"),
        KeySpecification(
            "time_frame", .text, "The window of time that the answer is about.",
            example: "past month", problems: ["time-frame-contradicted", "mixed-time-frames"]),
        KeySpecification(
            "level", .wholeNumber(Item.levels),
            "The grade of difficulty in a graded efficacy scale, from easy to hard.", example: "2",
            problems: ["ungraded-efficacy"]),
        KeySpecification(
            "referent", .choice(referents), "Whom the item is about.", example: "partner",
            problems: ["mixed-referents"]),
    ]

    static let askIf = KeySpecification(
        "ask_if", .condition,
        "When the item is asked, decided by answers given before. An answer that is not there makes every comparison false.",
        whenAbsent: "It is always asked.", example: "\"mood in [1, 2] and not (tired = 5)\"",
        problems: [
            "condition-syntax", "condition-outside-scale", "condition-not-asked-before",
            "circular-condition", "condition-in-random-order", "never-asked", "idle-condition",
            "score-lost-by-skipping",
        ])

    static let attention = KeySpecification(
        "attention", .either([.anyWholeNumber, .list(.anyWholeNumber)]),
        "The code, or codes, with which an attention check is passed. Such an item is in no scale.",
        example: "4",
        problems: ["attention-outside-scale", "attention-always-passed", "scored-attention-check"])

    /// A question that is asked in several parts, one after the other.
    public static let itemInParts = KeySection(
        "an item in parts", plural: "items in parts",
        "A question that is asked in parts: first how salient something was, then which way it pulled. Each part is an item of its own, named after both: `ability_salience`.",
        [
            KeySpecification(
                "parts", .mapping(.declared("part"), .section(part)), required: true,
                "The parts, in the order in which they are asked.",
                example: "{salience: {responses: degree, text: How much did you think of it?}, valence: {responses: pull, text: Which way did it pull you?}}",
                problems: ["name-clash"]),
            KeySpecification(
                "gate", .condition,
                "When the parts that follow are asked, decided by the parts before them.",
                whenAbsent: "Every part is asked of everybody.", example: "salience > 0",
                problems: ["condition-syntax", "parts-without-gate"]),
            askIf,
        ] + item.keys.filter { ["topic", "parallel", "anchored_in"].contains($0.name) } + contextKeys)

    public static let part = KeySection(
        "a part", plural: "parts",
        "One part of an item in parts. What it does not say of itself, its item says for it.",
        item.keys.filter { ["topic", "responses", "text"].contains($0.name) } + contextKeys)

    private static let referents = [
        ValueType.Choice(Item.Referent.`self`.rawValue, "The informant."),
        ValueType.Choice(Item.Referent.partner.rawValue, "The other of the two."),
        ValueType.Choice(Item.Referent.pair.rawValue, "The two together."),
        ValueType.Choice(Item.Referent.meta.rawValue, "What the informant believes the other thinks."),
        ValueType.Choice(Item.Referent.group.rawValue, "A group, such as a class."),
    ]
}
