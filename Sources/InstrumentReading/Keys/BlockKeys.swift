import InstrumentModel

extension KeySection {
    static let blockKeys = [
        KeySpecification(
            "blocks", .mapping(.declared("block"), .section(block)),
            "Items that are asked together. If there are blocks, every item stands in one of them, and they decide the order of asking; the data keep the order of the items.",
            whenAbsent: "Items are asked in the order in which they are listed.",
            example: "{feelings: {title: Feelings, items: [calm, tense]}}",
            problems: ["item-in-no-block", "item-in-two-blocks"]),
        KeySpecification(
            "block_order", .choice(orders), "How the blocks follow each other.",
            whenAbsent: "As they are listed.", example: "random",
            problems: ["condition-in-random-order"]),
    ]

    public static let block = KeySection(
        "a block", plural: "blocks", "Items that are asked together.",
        [
            KeySpecification("title", .text, "The block's title for people.", example: "Feelings"),
            KeySpecification(
                "instructions", .either([.wording, .mapping(.reference(.form), .wording)]),
                "What is read before the items; one for each form, or the same for all.",
                example: "Think about the past week.", problems: ["placeholder-of-wrong-role"]),
            KeySpecification(
                "items", .list(.reference(.item)), required: true,
                "The items, in the order in which they are asked. The name of an item in parts stands for all of them.",
                example: "[calm, tense]", problems: ["empty-value", "duplicate-item"]),
            KeySpecification(
                "order", .choice(orders),
                "How the items follow each other. The parts of an item stay together, in their order.",
                whenAbsent: "As they are listed.", example: "random",
                problems: ["condition-in-random-order"]),
        ])

    private static let orders = [
        ValueType.Choice(AskingOrder.listed.rawValue, "As they are listed, for everybody."),
        ValueType.Choice(AskingOrder.random.rawValue, "Shuffled anew for each respondent."),
    ]
}
