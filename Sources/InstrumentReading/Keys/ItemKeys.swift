import InstrumentModel

extension KeySection {
    public static let item = KeySection(
        "an item", plural: "items", "A question, in the wording of every form that asks it.",
        [
            KeySpecification(
                "topic", .text, "Which part of the content the item covers.", example: "respect"),
            KeySpecification(
                "parallel", .choice(parallelKinds),
                "How the two informants' versions relate.", example: "mirror",
                problems: ["parallel-undeclared"]),
            KeySpecification(
                "anchored_in", .reference(.form),
                "The only form that asks the item, when that is on purpose.",
                whenAbsent: "Every form asks it.", example: "student",
                problems: ["wording-beyond-anchor"]),
            KeySpecification(
                "responses", .reference(.responseScale), required: true,
                "The answers that it accepts.", example: "degree"),
            KeySpecification(
                "text", .either([.wording, .mapping(.reference(.form), .wording)]), required: true,
                "The wording; one for each form when there are several.",
                example: "{teacher: 'How polite is {student}?', student: 'How polite is {teacher}?'}",
                problems: ["form-without-wording", "placeholder-syntax", "placeholder-of-wrong-role"]),
            askIf, attention,
        ] + contextKeys)

    private static let parallelKinds = [
        ValueType.Choice(
            Item.Parallel.sameTarget.rawValue, "Both rate the same person; they can agree."),
        ValueType.Choice(
            Item.Parallel.shared.rawValue, "Both rate what they share; they can agree."),
        ValueType.Choice(
            Item.Parallel.mirror.rawValue, "Each rates the other; they can reciprocate."),
    ]
}
